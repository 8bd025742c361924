using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

// The policy names its sources for all data at once; where it ties one to a category, it stands there too.
[assembly: ObtainedFrom(Sources.DataSubject)]
[assembly: ObtainedFrom(Sources.PublishedByDataSubject)]
[assembly: ObtainedFrom(Sources.PublishedByAuthorities)]
[assembly: ObtainedFrom(Sources.PublishedByEmployer)]
[assembly: ObtainedFrom(Sources.LinkedIn)]
[assembly: ObtainedFrom(Sources.EmployerWebsite)]
[assembly: ObtainedFrom(Sources.BusinessRegister)]
[assembly: ObtainedFrom(Sources.OnlyOpenSources)]

namespace ConfexSweden.Privacy;

/// <summary>Where data come from.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1104:When people are told of data from elsewhere is not declared",
    Justification = "The policy says where data come from, and not when people are told whose data do not come from themselves.")]
public static class Sources
{
    private const string Main = "One of the main open sources.";

    [DataSource("The person, on their own initiative", SourceKind.DataSubject), Label("sv", "På eget initiativ")]
    public const string DataSubject = "data-subject";

    [DataSource("Published openly on the internet by the person", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("sv", "Publicerat öppet av dig")]
    public const string PublishedByDataSubject = "published-by-data-subject";

    [DataSource("Published openly on the internet by authorities", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("sv", "Publicerat öppet av myndigheter")]
    public const string PublishedByAuthorities = "published-by-authorities";

    [DataSource("Published openly on the internet by the employer", SourceKind.PublicWeb, Access = SourceAccess.Public)]
    [Label("sv", "Publicerat öppet av din arbetsgivare")]
    public const string PublishedByEmployer = "published-by-employer";

    [DataSource("Open sources on the internet", SourceKind.PublicWeb, Access = SourceAccess.Public,
        Description = "Of what is on the internet, only open sources are used.")]
    [Label("sv", "Öppna källor")]
    public const string OnlyOpenSources = "only-open-sources";

    [DataSource("LinkedIn", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("sv", "Linkedin")]
    public const string LinkedIn = "linkedin";

    [DataSource("The employer's website", SourceKind.PublicWeb, Access = SourceAccess.Public, Description = Main)]
    [Label("sv", "Arbetsgivarens webbplats")]
    public const string EmployerWebsite = "employer-website";

    [DataSource("The business register", SourceKind.PublicRegister, Access = SourceAccess.Public, Description = Main)]
    [Label("sv", "Näringslivsregistret")]
    public const string BusinessRegister = "business-register";

    // The policy lists the data and does not name the source.
    [DataSource("Behaviour, as it is registered", SourceKind.Observed, Description = "What happens to messages and on the website.")]
    [Label("sv", "Registrerat beteende")]
    [SuppressMessage("Privacy.Declarations", "PRIV1111:Whether behaviour is observed by way of a device is not declared",
        Justification = "The policy lists visits and clicks, and has no word on cookies or other ways to record them.")]
    public const string Observed = "observed";
}
