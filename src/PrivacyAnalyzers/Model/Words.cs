namespace PrivacyAnalyzers.Model;

/// <summary>A purpose: one processing activity of the register.</summary>
/// <param name="Term">The word.</param>
/// <param name="Subjects">The data subjects' ids.</param>
/// <param name="Uses">The categories that it uses, each on a basis.</param>
/// <param name="Basis">Its basis, where a use says no other.</param>
/// <param name="Retention">Its retention, for all its data.</param>
/// <param name="RetentionFor">Its retention of single categories.</param>
/// <param name="Statements">Recipients, transfers, sources and the rest.</param>
/// <param name="Facts">What else it says.</param>
internal sealed record Purpose(
    Term Term,
    EquatableArray<string> Subjects,
    EquatableArray<Use> Uses,
    BasisStatement Basis,
    RetentionStatement Retention,
    EquatableArray<CategoryRetention> RetentionFor,
    Statements Statements,
    PurposeFacts Facts)
{
    public EquatableArray<Disclosure> Disclosures => Statements.Disclosures;
}

/// <summary>What a purpose says beside its data: each may be absent.</summary>
internal sealed record PurposeFacts(
    string? PartOf,
    string? BusinessArea,
    EquatableArray<string> CompatibleWith,
    EquatableArray<string> Measures,
    EquatableArray<string> Systems,
    EquatableArray<string> Countries,
    string? Begins,
    string? Ends,
    ProcessingRegime Regime,
    string? Authorisation,
    RiskIndicator Risks,
    string? ImpactAssessment);

/// <summary>A purpose's retention of one category.</summary>
internal sealed record CategoryRetention(string Category, RetentionStatement Retention);

/// <summary>The edge purpose × category: a use of data with its own basis and period.</summary>
internal sealed record Use(
    string Category,
    BasisStatement Basis,
    RetentionStatement Retention,
    Provision Provision,
    string? IfNotGiven,
    Spot Spot);

internal sealed record Category(
    Term Term,
    BasisStatement Basis,
    RetentionStatement Retention,
    string? PartOf,
    bool OpenEnded,
    DataMedium Medium,
    string? HeldBy,
    EquatableArray<Sensitivity> Sensitivities,
    Statements Statements)
{
    /// <summary>All kinds of protected data that it is declared to be.</summary>
    public SensitiveKind SensitiveKinds
    {
        get
        {
            var kinds = SensitiveKind.Unspecified;
            foreach (var sensitivity in Sensitivities)
            {
                kinds |= sensitivity.Kinds;
            }

            return kinds;
        }
    }
}

/// <summary>A declaration that data are of a kind that the law protects more than others: Art. 9, 10 and 87.</summary>
internal sealed record Sensitivity(
    SensitiveKind Kinds, Article9 Article9, string? Law, Occurrence Occurrence, string? Justification, Spot Spot)
{
    /// <summary>Whether a value is given for Art. 9(2) that is none of its conditions.</summary>
    public bool Article9IsUndefined { get; init; }

    /// <summary>Whether the data are of this kind, and do not only turn up now and then.</summary>
    public bool IsCertain => Occurrence != Occurrence.Possible;
}

internal sealed record Subject(Term Term, bool Vulnerable, bool Children, string? ActsThrough, string? OnBehalfOf);

internal sealed record Party(
    Term Term,
    string? Country,
    string? Contact,
    string? NoticeUrl,
    string? SubprocessorOf,
    EquatableArray<string> Certifications,
    RetentionStatement Retention,
    Statements Statements);

internal sealed record RetentionEvent(Term Term, RetentionStartKind Kind);

internal sealed record Law(Term Term, string? Country, string? Provision, string? Url, int? MinimumMonths, PeriodAnchor Anchor);

internal sealed record Source(Term Term, SourceKind Kind, SourceAccess Access, string? Url);

internal sealed record Measure(Term Term, Article32 Serves, string? Certification, int? ReviewEveryMonths);

internal sealed record Assessment(
    Term Term,
    AssessmentKind Kind,
    AssessmentStatus Status,
    string? Date,
    string? Url,
    string? Interest,
    string? Necessity,
    string? Impact,
    EquatableArray<string> Safeguards,
    EquatableArray<string> Evidence,
    string? Conclusion);

internal sealed record DeviceAccess(
    Term Term,
    DeviceTechnology Technology,
    DeviceAccessNeed Need,
    string? Provider,
    EquatableArray<string> Purposes,
    string? Scope,
    string? Permission,
    BasisStatement Basis,
    RetentionStatement Retention);

/// <summary>A processing on behalf of other controllers, Art. 30(2).</summary>
internal sealed record ProcessorActivity(
    Term Term,
    EquatableArray<string> Controllers,
    string? ControllerContact,
    EquatableArray<string> Processing,
    EquatableArray<string> Categories,
    EquatableArray<string> Subjects,
    EquatableArray<string> Measures,
    string? Contract,
    Statements Statements);
