#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What a recipient is in one disclosure: GDPR Art. 4(7) to 4(10), Art. 26 and Art. 28.</summary>
/// <remarks>The same party may be a processor for one purpose and a controller of its own for another.</remarks>
#if PRIVACY_COMPILER_SIDE
internal enum RecipientRole
#else
public enum RecipientRole
#endif
{
    /// <summary>The role is not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Processes on the controller's behalf, Art. 28. A contract is required.</summary>
    Processor = 1,

    /// <summary>A processor's processor, Art. 28(2) and 28(4).</summary>
    SubProcessor = 2,

    /// <summary>Decides on purposes and means itself, Art. 4(7).</summary>
    Controller = 3,

    /// <summary>Decides together with this controller, Art. 26.</summary>
    JointController = 4,

    /// <summary>A company of the same group, Art. 4(19).</summary>
    Group = 5,

    /// <summary>A public authority.</summary>
    Authority = 6,

    /// <summary>People inside the controller's own organisation.</summary>
    Internal = 7,

    /// <summary>Other users of the same service.</summary>
    OtherUsers = 8,

    /// <summary>Anybody: the data are published.</summary>
    Public = 9,
}
