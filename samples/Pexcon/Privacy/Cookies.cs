using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What is stored on the visitor's device.</summary>
public static class Cookies
{
    [DeviceAccess("Cookies of the websites", DeviceTechnology.Cookies,
        Description = Texts.CookiesNotUsed,
        Scope = Texts.Websites)]
    [Label("sv", "Cookies på hemsidorna")]
    [SuppressMessage("Privacy.Declarations", "PRIV1100:What is told of an access to a device is incomplete",
        Justification = "The policy says what the cookies are not used for: not what they are for, on which basis, nor for how long.")]
    public const string Websites = "website-cookies";
}
