#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Where data come from: GDPR Art. 14(2)(f).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum SourceKind
#else
public enum SourceKind
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The person.</summary>
    DataSubject = 1,

    /// <summary>The behaviour of the person, as it is registered.</summary>
    Observed = 2,

    /// <summary>Other data: computed, inferred, combined.</summary>
    Derived = 3,

    /// <summary>The employer of the person.</summary>
    Employer = 4,

    /// <summary>A register that a public body keeps.</summary>
    PublicRegister = 5,

    /// <summary>Pages that anybody can read.</summary>
    PublicWeb = 6,

    /// <summary>A business partner or another supplier.</summary>
    Partner = 7,

    /// <summary>Another person: a referee, a relative, a colleague, another user.</summary>
    OtherPerson = 8,

    /// <summary>A public authority.</summary>
    Authority = 9,

    /// <summary>A company of the same group.</summary>
    Group = 10,

    /// <summary>Somebody else.</summary>
    ThirdParty = 11,
}
