using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>
/// The terms of the W3C Data Privacy Vocabulary 2.3 for what a register says. Only terms that exist: what has none, such as
/// Art. 10 or the event that a period starts from, is said with general properties.
/// </summary>
internal static class Dpv
{
    /// <summary>The prefixes of the JSON-LD context.</summary>
    public static IReadOnlyList<(string Prefix, string Iri)> Prefixes { get; } =
    [
        ("dpv", "https://w3id.org/dpv#"),
        ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
        ("legal-eu", "https://w3id.org/dpv/legal/eu#"),
        ("dpcat", "https://w3id.org/dpcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static readonly Dictionary<string, string> s_limbs = new()
    {
        ["explicitConsent"] = "eu-gdpr:A6-1-a-explicit-consent",
        ["ordinaryConsent"] = "eu-gdpr:A6-1-a-non-explicit-consent",
        ["contractPerformance"] = "eu-gdpr:A6-1-b-contract-performance",
        ["preContract"] = "eu-gdpr:A6-1-b-enter-into-contract",
        ["officialAuthority"] = "eu-gdpr:A6-1-e-official-authority",
        ["publicInterest"] = "eu-gdpr:A6-1-e-public-interest",
    };

    private static readonly Dictionary<string, string> s_actions = new()
    {
        // dpv:Delete leaves data that can be restored; ours are gone.
        ["erase"] = "dpv:Erase",
        ["anonymise"] = "dpv:Anonymise",
        ["restrict"] = "dpv:Restrict",
    };

    private static readonly Dictionary<string, string> s_sources = new()
    {
        ["dataSubject"] = "dpv:DataSubjectDataSource",
        ["observed"] = "dpv:DataControllerDataSource",
        ["derived"] = "dpv:DataControllerDataSource",
        ["publicRegister"] = "dpv:PublicDataSource",
        ["publicWeb"] = "dpv:PublicDataSource",
        ["employer"] = "dpv:ThirdPartyDataSource",
        ["partner"] = "dpv:ThirdPartyDataSource",
        ["otherPerson"] = "dpv:ThirdPartyDataSource",
        ["authority"] = "dpv:ThirdPartyDataSource",
        ["group"] = "dpv:ThirdPartyDataSource",
        ["thirdParty"] = "dpv:ThirdPartyDataSource",
    };

    /// <summary>The term for an article: 6(1)(f) is <c>eu-gdpr:A6-1-f</c>. Art. 49(1), second subparagraph, is A49-2 there.</summary>
    public static string Article(string article)
    {
        return article == "49(1) second subparagraph"
            ? "eu-gdpr:A49-2"
            : "eu-gdpr:A" + string.Concat(article.Where(c => c != ')').Select(c => c == '(' ? '-' : c));
    }

    public static string LegalBasis(LegalBasis basis)
    {
        if (basis.Limb is { } limb && s_limbs.TryGetValue(limb, out string? term))
        {
            return term;
        }

        return basis switch
        {
            { Article: "6(1)(f)", InterestOf: "controller" } => "eu-gdpr:A6-1-f-controller",
            { Article: "6(1)(f)", InterestOf: "thirdParty" } => "eu-gdpr:A6-1-f-third-party",
            _ => Article(basis.Article),
        };
    }

    /// <summary>The term for a right of <see cref="Article30.DerivedRights"/>: the vocabulary has one for Art. 21, not one a paragraph.</summary>
    public static string Right(string article) => Article(article.StartsWith("21", System.StringComparison.Ordinal) ? "21" : article);

    /// <summary>What happens at the end of a period; null where nothing is declared, and for a review, which has no term.</summary>
    public static string? Action(string? action) => action is null ? null : s_actions.GetValueOrDefault(action);

    /// <summary>The kind of a source; null where it is not declared.</summary>
    public static string? Source(DataSource? source) => source?.Kind is { } kind ? s_sources.GetValueOrDefault(kind) : null;

    /// <summary>The property that leads from an activity to a recipient, and the recipient's class.</summary>
    public static (string Property, string Class) Recipient(string? role) => role switch
    {
        "processor" => ("dpv:hasDataProcessor", "dpv:DataProcessor"),
        "subProcessor" => ("dpv:hasDataProcessor", "dpv:DataSubProcessor"),
        "controller" or "jointController" => ("dpv:hasRecipientDataController", "dpv:DataController"),
        _ => ("dpv:hasRecipient", "dpv:Recipient"),
    };

    /// <summary>The assessment's class; null for a kind that has no term.</summary>
    public static string? Assessment(string? kind) => kind switch
    {
        "legitimateInterests" => "dpv:LegitimateInterestAssessment",
        "dataProtectionImpact" => "dpv:DPIA",
        "transferImpact" => "dpv:DataTransferImpactAssessment",
        _ => null,
    };
}
