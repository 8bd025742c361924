#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Where data are that no property of this code holds.</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum DataMedium
#else
public enum DataMedium
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>In members of this code.</summary>
    ThisCode = 1,

    /// <summary>In the system of a party.</summary>
    Provider = 2,

    /// <summary>On the device of the data subject.</summary>
    Device = 4,

    /// <summary>On paper.</summary>
    Paper = 8,

    /// <summary>In pictures, sound or film.</summary>
    Recording = 16,

    /// <summary>In another system of the controller.</summary>
    OtherSystem = 32,
}
