using System.Diagnostics.CodeAnalysis;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

// The policy names its sources for all data at once; where it ties one to a category, it stands there too.
[assembly: ObtainedFrom(Sources.DataSubject)]
[assembly: ObtainedFrom(Sources.PublishedByDataSubject)]
[assembly: ObtainedFrom(Sources.PublishedByAuthorities)]
[assembly: ObtainedFrom(Sources.PublishedByEmployer)]
[assembly: ObtainedFrom(Sources.Bing)]
[assembly: ObtainedFrom(Sources.Google)]
[assembly: ObtainedFrom(Sources.LinkedIn)]
[assembly: ObtainedFrom(Sources.EmployerWebsite)]
[assembly: ObtainedFrom(Sources.BusinessRegisters)]
[assembly: ObtainedFrom(Sources.OnlyOpenSources)]

namespace ConfexNorway.Privacy;

/// <summary>Where data come from.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1104:When people are told of data from elsewhere is not declared",
    Justification = "The policy says where data come from, and not when people are told whose data do not come from themselves.")]
public static class Sources
{
    private const string Main = "One of the main open sources.";

    [DataSource("The person, on their own initiative", SourceKind.DataSubject), Label("nb", "På eget initiativ")]
    public const string DataSubject = "data-subject";

    [DataSource("Published openly on the web by the person", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("nb", "Publisert åpent av deg")]
    public const string PublishedByDataSubject = "published-by-data-subject";

    [DataSource("Published openly on the web by authorities", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("nb", "Publisert åpent av myndigheter")]
    public const string PublishedByAuthorities = "published-by-authorities";

    [DataSource("Published openly on the web by the employer", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("nb", "Publisert åpent av din arbeidsgiver")]
    public const string PublishedByEmployer = "published-by-employer";

    [DataSource("Open and accessible sources on the web", SourceKind.PublicWeb, Access = SourceAccess.Public,
        Description = "Of what is on the internet, only open sources are used.")]
    [Label("nb", "Åpne og tilgjengelige kilder")]
    public const string OnlyOpenSources = "only-open-sources";

    [DataSource("Bing", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("nb", "Bing")]
    public const string Bing = "bing";

    [DataSource("Google", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("nb", "Google")]
    public const string Google = "google";

    [DataSource("LinkedIn", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("nb", "LinkedIn")]
    public const string LinkedIn = "linkedin";

    [DataSource("Employers' 'our staff' and 'contact us' pages", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("nb", "«Våre ansatte/kontakt oss»")]
    public const string EmployerWebsite = "employer-website";

    [DataSource("Various business registers", SourceKind.PublicRegister, Access = SourceAccess.Public, Description = Main)]
    [Label("nb", "Næringslivsregistre")]
    public const string BusinessRegisters = "business-registers";

    [DataSource("Behaviour, as it is registered", SourceKind.Observed,
        Description = "What happens to e-mail and newsletters and on the website, with the help of cookies.")]
    [Label("nb", "Registrert adferd")]
    public const string Observed = "observed";
}
