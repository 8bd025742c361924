namespace PrivacyAnalyzers.Model;

/// <summary>What can be said of the processing as a whole, on the assembly, or of a part of it, on a purpose, a category, a
/// party or a processor activity: the same attributes, read the same way.</summary>
internal sealed record Statements(
    EquatableArray<Disclosure> Disclosures,
    EquatableArray<NeverDisclosure> Never,
    EquatableArray<Transfer> Transfers,
    EquatableArray<Obtained> Sources,
    EquatableArray<Storage> Storage,
    EquatableArray<SubjectRight> Rights,
    EquatableArray<Automation> Automation,
    EquatableArray<Marketing> Marketing,
    EquatableArray<Note> Notes,
    Matter None,
    string? NoneNote,
    Spot NoneSpot)
{
    public static readonly Statements Nothing = new(
        EquatableArray<Disclosure>.Empty,
        EquatableArray<NeverDisclosure>.Empty,
        EquatableArray<Transfer>.Empty,
        EquatableArray<Obtained>.Empty,
        EquatableArray<Storage>.Empty,
        EquatableArray<SubjectRight>.Empty,
        EquatableArray<Automation>.Empty,
        EquatableArray<Marketing>.Empty,
        EquatableArray<Note>.Empty,
        Matter.Nothing,
        null,
        Spot.Name);

    /// <summary>Whether it is declared that there is none of the matter.</summary>
    public bool DeclaresNone(Matter matter) => (None & matter) != 0;
}

/// <summary>A disclosure to a party in a role.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Role">What the party is in this disclosure.</param>
/// <param name="Categories">The categories' ids; empty where none is singled out.</param>
/// <param name="Form">In which form the data are disclosed.</param>
/// <param name="Condition">When, if not always.</param>
/// <param name="Contract">The contract or arrangement.</param>
/// <param name="Basis">Its own legal basis.</param>
/// <param name="Law">The law that requires or allows it.</param>
/// <param name="StartedBy">Who starts it.</param>
/// <param name="OptOutAt">Where it is refused.</param>
/// <param name="Countries">The countries it is limited to.</param>
/// <param name="Spot">Where it is said.</param>
internal sealed record Disclosure(
    string Party,
    RecipientRole Role,
    EquatableArray<string> Categories,
    DataForm Form,
    string? Condition,
    string? Contract,
    LegalBasis Basis,
    string? Law,
    Initiator StartedBy,
    string? OptOutAt,
    EquatableArray<string> Countries,
    Spot Spot);

/// <summary>A promise that data never go to a party; no category means all data.</summary>
internal sealed record NeverDisclosure(string Party, EquatableArray<string> Categories, Spot Spot);

/// <summary>A transfer to a third country.</summary>
/// <param name="Country">The country; null where it is not known.</param>
/// <param name="Mechanism">What it rests on.</param>
/// <param name="Party">The recipient's id.</param>
/// <param name="Categories">The categories' ids.</param>
/// <param name="Condition">When, if not always.</param>
/// <param name="WhicheverApplies">Whether one of the mechanisms applies in each case.</param>
/// <param name="Safeguards">The safeguards, by name or address.</param>
/// <param name="CopyAt">Where to get a copy of them.</param>
/// <param name="Assessment">The transfer impact assessment's id.</param>
/// <param name="Exposure">How the data reach the country.</param>
/// <param name="Onward">Whether the recipient transfers them.</param>
/// <param name="Spot">Where it is said.</param>
internal sealed record Transfer(
    string? Country,
    TransferMechanism Mechanism,
    string? Party,
    EquatableArray<string> Categories,
    string? Condition,
    bool WhicheverApplies,
    string? Safeguards,
    string? CopyAt,
    string? Assessment,
    TransferExposure Exposure,
    bool Onward,
    Spot Spot);

/// <summary>Where data come from.</summary>
internal sealed record Obtained(
    string Source, EquatableArray<string> Categories, string? Condition, string? InformedAt, Spot Spot);

/// <summary>Where data are stored.</summary>
internal sealed record Storage(string Place, string? Condition, string? At, Spot Spot);

/// <summary>A right of the data subject and how it is exercised.</summary>
internal sealed record SubjectRight(
    DataRight Right,
    string? Text,
    string? Limits,
    string? At,
    Channel Channels,
    string? Law,
    EquatableArray<string> Countries,
    Spot Spot);

/// <summary>Profiling, scoring, automated decisions, the use of AI.</summary>
internal sealed record Automation(
    AutomationKind Kinds,
    string? Logic,
    string? Significance,
    Article22Gateway Gateway,
    string? Law,
    string? HumanReviewAt,
    string? OptOutAt,
    string? By,
    EquatableArray<string> Categories,
    Spot Spot);

/// <summary>Direct marketing over certain channels.</summary>
internal sealed record Marketing(
    Channel Channels,
    LegalBasis Basis,
    bool SoftOptIn,
    string? Condition,
    string? OptOutAt,
    string? Limits,
    string? CheckedAgainst,
    Spot Spot);

/// <summary>A fact that has no place of its own.</summary>
internal sealed record Note(string Topic, string Text, Spot Spot);
