using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

[assembly: Note("cookies", "A cookie is a small data file that a web server stores in the visitor's browser.")]
[assembly: Note("cookies",
    "Analytical cookies are said not to be necessary, and to be used in order to be able to offer the service.")]

namespace ConfexNorway.Privacy;

/// <summary>What is stored on the visitor's device. The names and lifetimes of the cookies are not given.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1100:What is told of an access to a device is incomplete",
    Justification = "The policy does not say how long any cookie stays, nor which kind Confex' own cookies are of.")]
public static class CookieUse
{
    /// <summary>How a visitor gets rid of cookies: the policy knows no other way.</summary>
    public const string Browser = "The settings of the browser, such as those of Internet Explorer, block cookies";

    private const string ByUse = "By using the site the visitor consents; most browsers can block cookies";

    private const string Explicit = "The visitor's explicit consent; most browsers can block cookies";

    private const string Sites = "www.confex.no and related domains and applications";

    [DeviceAccess("Cookies of Confex", DeviceTechnology.Cookies,
        Description = "Blocking them may have a negative impact on the user experience.",
        Scope = Sites, Permission = ByUse, LegalBasis = LegalBasis.Consent, WithdrawAt = Browser,
        Purposes =
        [
            CookiePurposes.StoreVisitorInformation, CookiePurposes.PurchasePatterns,
            CookiePurposes.IndividualisedAdvertising, CookiePurposes.MonitorActivity,
        ])]
    [Label("nb", "Confex’ cookies")]
    public const string Own = "own-cookies";

    [DeviceAccess("Analytical cookies", DeviceTechnology.Cookies,
        Need = DeviceAccessNeed.Analytics, Scope = Sites, Permission = Explicit,
        LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = Browser,
        Purposes = [CookiePurposes.AnalyseWebsiteUse])]
    [Label("nb", "Cookies (analytiske)")]
    public const string Analytical = "cookies-analytical";

    [DeviceAccess("Functional cookies", DeviceTechnology.Cookies,
        Need = DeviceAccessNeed.Functional, Scope = Sites, Permission = Explicit,
        LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = Browser)]
    [Label("nb", "Funksjonelle cookies")]
    public const string Functional = "cookies-functional";

    [DeviceAccess("Necessary cookies", DeviceTechnology.Cookies,
        Need = DeviceAccessNeed.StrictlyNecessary, Scope = Sites, Permission = Explicit,
        LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = Browser)]
    [Label("nb", "Nødvendige cookies")]
    [SuppressMessage("Privacy.Declarations", "PRIV1103:Consent is declared for what is strictly necessary",
        Justification = "The policy claims explicit consent for functional and necessary cookies alike.")]
    public const string Necessary = "cookies-necessary";

    [DeviceAccess("Google Analytics", DeviceTechnology.Cookies,
        Description = "Generates statistics and other information on how the site is used, and reports on it.",
        Need = DeviceAccessNeed.Analytics, Provider = Parties.GoogleAnalytics, Scope = Sites, Permission = Explicit,
        LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = Browser,
        Purposes = [CookiePurposes.AnalyseWebsiteUse])]
    [Label("nb", "Tredjeparts’ cookies")]
    public const string GoogleAnalytics = "third-party-google-analytics";
}
