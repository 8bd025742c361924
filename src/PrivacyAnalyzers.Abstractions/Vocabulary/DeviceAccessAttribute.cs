using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares that information is stored on or read from a device: cookies, pixels, sensors (ePrivacy Directive Art. 5(3)).
/// The constant's value is its id in the register.
/// </summary>
/// <remarks>How long it stays on the device: <see cref="RetentionAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DeviceAccessAttribute : LegalGroundAttribute
{
    /// <summary>Declares access to a device.</summary>
    /// <param name="label">Its name in the register.</param>
    /// <param name="technology">How.</param>
    public DeviceAccessAttribute(string label, DeviceTechnology technology = DeviceTechnology.Unspecified)
    {
        Label = label;
        Technology = technology;
    }

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>How.</summary>
    public DeviceTechnology Technology { get; set; }

    /// <summary>What it is, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>What it is for.</summary>
    public DeviceAccessNeed Need { get; set; }

    /// <summary>The id of the party whose technology it is, where it is not the controller's.</summary>
    public string? Provider { get; set; }

    /// <summary>The ids of the purposes that it serves.</summary>
    public string[]? Purposes { get; set; }

    /// <summary>Where: sites, applications, messages.</summary>
    public string? Scope { get; set; }

    /// <summary>How the user permits and refuses it: a banner, the browser's settings.</summary>
    public string? Permission { get; set; }
}
