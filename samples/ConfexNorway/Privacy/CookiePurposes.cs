using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>What cookies are for. Only the first is tied to a kind of cookie; the others are examples of what they can do.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1006:A use of data that no member holds has no legal basis or no retention",
    Justification = "The policy says what cookies rest on, and not how long what they hold is kept.")]
public static class CookiePurposes
{
    // The policy ties it to no kind of cookie.
    private const string Example = "An example of what cookies can be for.";

    private const string IfBlocked = "Blocking cookies may have a negative impact on the user experience";

    [ProcessingPurpose("Analyse how the web pages are used", Subjects = [Subjects.Visitors])]
    [Label("nb", "Analysere hvordan websidene benyttes")]
    [Uses(Categories.AnalyticalCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    [Discloses(Parties.GoogleAnalytics, RecipientRole.Unspecified, Categories.AnalyticalCookies,
        Condition = "Consent to analytical cookies; what the website generates by way of them")]
    public const string AnalyseWebsiteUse = "analyse-website-use";

    [ProcessingPurpose("Store information about visitors and how they use a web page",
        Description = Example, Subjects = [Subjects.Visitors])]
    [Label("nb", "Lagre informasjon om besøkere og hvordan de benytter en webside")]
    [Uses(Categories.AnalyticalCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    [Uses(Categories.OtherCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    public const string StoreVisitorInformation = "store-visitor-information";

    [ProcessingPurpose("Know the visitor's purchase pattern", Description = Example, Subjects = [Subjects.Visitors])]
    [Label("nb", "Besøkerens kjøpsmønster")]
    [Uses(Categories.AnalyticalCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    [Uses(Categories.OtherCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    public const string PurchasePatterns = "purchase-patterns";

    [ProcessingPurpose("Direct individualised advertising to the visitor", Description = Example, Subjects = [Subjects.Visitors])]
    [Label("nb", "Rette individualisert reklame til besøkeren")]
    [Uses(Categories.AnalyticalCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    [Uses(Categories.OtherCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    public const string IndividualisedAdvertising = "individualised-advertising";

    [ProcessingPurpose("Monitor and control activity on the web pages", Description = Example, Subjects = [Subjects.Visitors])]
    [Label("nb", "Overvåke og holde kontroll på aktiviteten på våre websider")]
    [Uses(Categories.AnalyticalCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    [Uses(Categories.OtherCookies, Provision = Provision.Optional, IfNotGiven = IfBlocked)]
    public const string MonitorActivity = "monitor-website-activity";
}
