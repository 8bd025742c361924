#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What stores or reads information on a device: ePrivacy Directive Art. 5(3).</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum DeviceTechnology
#else
public enum DeviceTechnology
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Cookies.</summary>
    Cookies = 1,

    /// <summary>Storage of the browser or of an application.</summary>
    LocalStorage = 2,

    /// <summary>Pixels and links that tell of an opened page or message.</summary>
    Pixels = 4,

    /// <summary>Properties of the device that tell it from others.</summary>
    Fingerprinting = 8,

    /// <summary>The camera.</summary>
    Camera = 16,

    /// <summary>The microphone.</summary>
    Microphone = 32,

    /// <summary>The position.</summary>
    Location = 64,

    /// <summary>The address book.</summary>
    Contacts = 128,

    /// <summary>Other sensors.</summary>
    Sensors = 256,
}
