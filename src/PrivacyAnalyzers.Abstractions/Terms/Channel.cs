#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>A way to reach, or to be reached by, a data subject.</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum Channel
#else
public enum Channel
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>E-mail.</summary>
    Email = 1,

    /// <summary>Letter.</summary>
    Post = 2,

    /// <summary>Telephone.</summary>
    Phone = 4,

    /// <summary>Text message.</summary>
    Sms = 8,

    /// <summary>Push message on a device.</summary>
    Push = 16,

    /// <summary>A link in the message.</summary>
    Link = 32,

    /// <summary>A page or a form on the web.</summary>
    Website = 64,

    /// <summary>Settings of the account.</summary>
    Account = 128,

    /// <summary>Settings of the device or the browser.</summary>
    Device = 256,

    /// <summary>Face to face.</summary>
    InPerson = 512,

    /// <summary>Social media.</summary>
    SocialMedia = 1024,
}
