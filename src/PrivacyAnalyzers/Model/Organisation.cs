namespace PrivacyAnalyzers.Model;

/// <summary>What an assembly says of the organisation and of the register.</summary>
/// <param name="Controller">The controller.</param>
/// <param name="JointControllers">Who decides together with it.</param>
/// <param name="Representatives">Its representatives in the Union and elsewhere.</param>
/// <param name="Officer">The data protection officer.</param>
/// <param name="Authorities">The supervisory authorities.</param>
/// <param name="Requests">How requests of data subjects are handled.</param>
/// <param name="Register">Facts about the register itself.</param>
/// <param name="Statements">What is said of the processing as a whole.</param>
/// <param name="Defaults">The storage periods that hold where nothing nearer says one.</param>
/// <param name="Translations">Texts in other languages.</param>
internal sealed record Organisation(
    Controller? Controller,
    EquatableArray<JointController> JointControllers,
    EquatableArray<Representative> Representatives,
    Officer? Officer,
    EquatableArray<Authority> Authorities,
    RequestHandling? Requests,
    RegisterFacts Register,
    Statements Statements,
    EquatableArray<DefaultRetention> Defaults,
    EquatableArray<Translation> Translations)
{
    public static readonly Organisation Unknown = new(
        null,
        EquatableArray<JointController>.Empty,
        EquatableArray<Representative>.Empty,
        null,
        EquatableArray<Authority>.Empty,
        null,
        RegisterFacts.Unknown,
        Statements.Nothing,
        EquatableArray<DefaultRetention>.Empty,
        EquatableArray<Translation>.Empty);

    /// <summary>Whether an attribute of the assembly did not resolve: what the organisation leaves open is then not known.</summary>
    public bool HasErrors { get; init; }

    /// <summary>What pragmas silence at the assembly's attributes.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }

    public string? Language => Register.Language;
}

/// <summary>The ways to reach somebody.</summary>
internal sealed record Contact(string? Address, string? Email, string? Phone, string? Url)
{
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Address) && string.IsNullOrWhiteSpace(Email)
        && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Url);
}

internal sealed record Controller(
    string Name,
    string? Country,
    string? OrganizationNumber,
    string? RegistrationScheme,
    EquatableArray<string> TradingAs,
    Contact Contact,
    string? Activity,
    string? Group,
    string? ResponsibleRole,
    EquatableArray<string> LegalRepresentatives,
    string? FinancialYearEnds,
    Spot Spot);

internal sealed record JointController(
    string Name,
    string? Country,
    Contact Contact,
    EquatableArray<string> Purposes,
    string? Arrangement,
    string? ContactPoint,
    string? Duties,
    Spot Spot);

internal sealed record Representative(string Name, string? Country, string? For, Contact Contact, Spot Spot);

internal sealed record Officer(string? Name, Contact Contact, string? Scope, Spot Spot);

internal sealed record Authority(string Name, string? Country, string? Url, Spot Spot);

/// <summary>How requests of data subjects are handled, Art. 12.</summary>
internal sealed record RequestHandling(
    string? At,
    int? AnswerWithinDays,
    int? AnswerWithinMonths,
    string? Extension,
    string? IdentityCheck,
    string? Fee,
    string? RefusedWhen);

/// <summary>Facts about the register and the notice that goes with it.</summary>
internal sealed record RegisterFacts(
    string? Title,
    string? Language,
    string? Version,
    string? NoticeDate,
    string? NoticeUrl,
    string? LastReviewed,
    string? NextReview,
    string? NoticeChanges,
    int? MinimumAge,
    EquatableArray<string> NationalProfiles,
    Spot Spot)
{
    public static readonly RegisterFacts Unknown = new(
        null, null, null, null, null, null, null, null, null, EquatableArray<string>.Empty, Spot.Name);
}

/// <summary>A storage period for all data, or for those on one legal basis, where nothing nearer says one.</summary>
internal sealed record DefaultRetention(LegalBasis ForBasis, RetentionStatement Retention);

/// <summary>A text of the declarations in another language.</summary>
internal sealed record Translation(string Language, string Text, string Translated);
