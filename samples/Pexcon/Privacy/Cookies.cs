using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What is stored on the visitor's device.</summary>
public static class Cookies
{
    [DeviceAccess("Cookies of the websites", DeviceTechnology.Cookies,
        Description = Texts.CookiesNotUsed,
        Scope = Texts.Websites)]
    [Label("sv", "Cookies på hemsidorna")]
    public const string Websites = "website-cookies";
}
