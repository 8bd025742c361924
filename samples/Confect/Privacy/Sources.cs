using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>Where data come from.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1104:When people are told of data from elsewhere is not declared",
    Justification = Reasons.NotToldWhen)]
public static class Sources
{
    [DataSource("The person", SourceKind.DataSubject), Label("nb", "Personen selv")]
    public const string Person = "data-subject";

    [DataSource("Other people connected to the customer", SourceKind.OtherPerson)]
    [Label("nb", "Andre personer som er tilknyttet kunden")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Where the data come from is not declared", Justification = Reasons.NoAccess)]
    public const string CustomersPeople = "persons-connected-to-customer";

    [DataSource("Cookies and other tracking technologies", SourceKind.Observed, Description = Texts.TrackingScope)]
    [Label("nb", "Informasjonskapsler og andre sporingsmetoder")]
    public const string Tracking = "cookies-and-tracking";

    [DataSource("Observed behaviour", SourceKind.Observed, Description = Texts.Observed)]
    [Label("nb", "Observert atferd")]
    public const string Observed = "observed";

    [DataSource("Other sources", Description = Texts.OtherSources), Label("nb", "Andre kilder")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Where the data come from is not declared", Justification = Reasons.NoAccess)]
    public const string Others = "third-party";

    [DataSource("Data aggregation from third parties", SourceKind.ThirdParty)]
    [Label("nb", "Dataaggregering fra tredjepart")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Where the data come from is not declared", Justification = Reasons.NoAccess)]
    public const string Aggregation = "third-party-data-aggregation";

    [DataSource("Marketing partners", SourceKind.Partner), Label("nb", "Markedsføringspartnere")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Where the data come from is not declared", Justification = Reasons.NoAccess)]
    public const string MarketingPartners = "marketing-partners";

    [DataSource("Public sources", Access = SourceAccess.Public), Label("nb", "Offentlige kilder")]
    public const string PublicSources = "public-sources";

    [DataSource("Third-party social networks", SourceKind.ThirdParty)]
    [Label("nb", "Sosiale nettverk fra tredjepart")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Where the data come from is not declared", Justification = Reasons.NoAccess)]
    public const string SocialNetworks = "third-party-social-networks";
}
