using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What is stored on and read from devices.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1100:What is told of an access to a device is incomplete",
    Justification = Reasons.NothingOnCookies)]
public static class Devices
{
    [DeviceAccess("Cookies and other tracking technologies", DeviceTechnology.Cookies,
        Description = Texts.TrackingDescription,
        Scope = Texts.TrackingScope,
        Purposes = [ServicePurposes.OptimiseExperience])]
    [Label("nb", "Informasjonskapsler og andre sporingsmetoder")]
    public const string Tracking = "tracking";

    [DeviceAccess("Cookies used for profiling", DeviceTechnology.Cookies,
        Description = Texts.ProfilingCookies,
        Need = DeviceAccessNeed.Marketing,
        Purposes = [MarketingPurposes.Profiling, MarketingPurposes.InterestProfiles, MarketingPurposes.DirectMarketingContent])]
    [Label("nb", "Informasjonskapsler brukt til profilering")]
    public const string Profiling = "profiling-cookies";
}
