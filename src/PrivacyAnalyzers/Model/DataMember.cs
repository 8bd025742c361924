namespace PrivacyAnalyzers.Model;

/// <summary>Why a member cannot hold data of an instance.</summary>
internal enum NotInstanceData
{
    No,
    Const,
    Static,
    Indexer,
    Parameter,
    Extension,
}

/// <summary>What a member's type means for retention: a start date, a text, an array.</summary>
internal enum MemberTypeKind
{
    /// <summary>The type does not resolve: the compiler reports it.</summary>
    Unknown,
    Other,
    String,
    DateTime,
    DateTimeOffset,
    DateOnly,
    Bool,
    Array,
}

/// <summary>What generated code can do with a member.</summary>
/// <param name="Kind">The type, without nullability.</param>
/// <param name="IsNullable">Whether it takes null without a warning.</param>
/// <param name="HasDefault">Whether the default of its type means that there is nothing: of a value type, or of a type parameter that says so.</param>
/// <param name="CanRead">Whether code of the same assembly reads it.</param>
/// <param name="CanWrite">Whether code of the same assembly writes it on an existing instance.</param>
/// <param name="IsInitOnly">Whether it is written at construction only.</param>
/// <param name="EmptyList">Code for a new array, list or set of the type with nothing in it; null where the type is none.</param>
/// <param name="CanBeCleared">Whether it is a list or set of values, which can be emptied without a setter.</param>
internal sealed record MemberAccess(
    MemberTypeKind Kind,
    bool IsNullable,
    bool HasDefault,
    bool CanRead,
    bool CanWrite,
    bool IsInitOnly,
    string? EmptyList,
    bool CanBeCleared)
{
    /// <summary>Whether it is a date or a point in time.</summary>
    public bool IsDate => Kind is MemberTypeKind.DateTime or MemberTypeKind.DateTimeOffset or MemberTypeKind.DateOnly;

    /// <summary>Whether code sets it on an existing instance.</summary>
    public bool IsSettable => CanWrite && !IsInitOnly;

    /// <summary>Whether generated code can take the data out of an existing instance.</summary>
    public bool CanBeEmptied => WhyNotEmptied is null;

    /// <summary>Why generated code cannot take the data out of an existing instance; null where it can.</summary>
    public string? WhyNotEmptied =>
        CanBeCleared ? null
        : IsInitOnly ? "it is set at construction only"
        : !CanWrite ? "it has no setter that this code can reach"
        : IsNullable || HasDefault || Kind == MemberTypeKind.String || EmptyList is not null ? null
        : "its type has neither null nor an empty value";
}

/// <summary>One <c>[PersonalData]</c>: a processing of the member's data.</summary>
/// <param name="Category">The category's id; null when none is given.</param>
/// <param name="Purposes">The purposes' ids.</param>
/// <param name="Subject">The data subject, where it is not the type's.</param>
/// <param name="Basis">What it says of the basis.</param>
/// <param name="Retention">What it says of the retention; the member's <c>[Retention]</c> attributes belong to each.</param>
/// <param name="HasErrors">Whether an argument did not resolve: the compiler reports it, the rules keep quiet.</param>
/// <param name="Spot">The attribute.</param>
internal sealed record PersonalDataDeclaration(
    string? Category,
    EquatableArray<string> Purposes,
    string? Subject,
    BasisStatement Basis,
    RetentionStatement Retention,
    bool HasErrors,
    Spot Spot)
{
    /// <summary>Whether the data subject has to provide the data.</summary>
    public Provision Provision { get; init; }

    /// <summary>What follows if the data are not provided.</summary>
    public string? IfNotGiven { get; init; }
}

/// <summary>A mark on the date that a period starts from.</summary>
internal sealed record RetentionStart(string? Event, Spot Spot);

/// <summary>A date of the type that a member refers to, marked there as an event's.</summary>
/// <param name="Event">The event's id; null where the date serves the periods that name none.</param>
/// <param name="Name">The name of the date.</param>
/// <param name="Access">What code of the referring member's assembly can do with it.</param>
internal sealed record ReferredDate(string? Event, string Name, MemberAccess Access);

/// <summary>What is left in a member when its data are anonymised.</summary>
/// <param name="Method">What is left.</param>
/// <param name="Value">The text of those methods that have one.</param>
/// <param name="Keep">How many characters a prefix keeps; zero where it is not said.</param>
/// <param name="Spot">Where it is said.</param>
internal sealed record Anonymisation(AnonymisationMethod Method, string? Value, int Keep, Spot Spot);

/// <summary>That a member records that rules with an action have run for the row.</summary>
internal sealed record RunMark(RetentionAction Action, Spot Spot);

/// <summary>A <c>[NotPersonalData]</c> and its reason.</summary>
internal sealed record NotPersonal(string? Reason, bool HasErrors, Spot Spot);

/// <summary>A property, field or positional parameter that carries one of the product's attributes.</summary>
/// <param name="Symbol">The member as a documentation comment id.</param>
/// <param name="Name">Its name.</param>
/// <param name="ClrType">Its type as C# writes it, short.</param>
/// <param name="DeclaredIn">The type that declares it, as a documentation comment id.</param>
/// <param name="Access">What generated code can do with it.</param>
/// <param name="NotInstance">Whether it holds no data of an instance.</param>
/// <param name="Declarations">The processings.</param>
/// <param name="NotPersonal">The opposite declaration.</param>
/// <param name="Starts">The events whose date it is.</param>
/// <param name="Suppressions">What is silenced at it.</param>
internal sealed record DataMember(
    string Symbol,
    string Name,
    string ClrType,
    string DeclaredIn,
    MemberAccess Access,
    NotInstanceData NotInstance,
    EquatableArray<PersonalDataDeclaration> Declarations,
    NotPersonal? NotPersonal,
    EquatableArray<RetentionStart> Starts,
    EquatableArray<Suppression> Suppressions)
{
    /// <summary>Whether one of its attributes did not resolve: what the member leaves open is then not known.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether it stores nothing itself: a property without a setter that is made of others.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether applications that reference the assembly see it in their register.</summary>
    public bool IsVisibleOutside { get; init; } = true;

    /// <summary>Its names in languages, as the register's readers call it.</summary>
    public EquatableArray<LocalText> Labels { get; init; }

    /// <summary>The kinds of protected data that it is, beyond those of its categories.</summary>
    public EquatableArray<Sensitivity> Sensitivities { get; init; }

    /// <summary>Where its data come from.</summary>
    public EquatableArray<Obtained> Sources { get; init; }

    /// <summary>Of an inherited member: what the type that declares it says of where its data come from.</summary>
    public EquatableArray<Obtained> DeclaringSources { get; init; }

    public EquatableArray<Note> Notes { get; init; }

    /// <summary>Of a member that is marked as a start and refers to another type: the dates that are marked there.</summary>
    public EquatableArray<ReferredDate> ReferredDates { get; init; }

    /// <summary>What <c>[Anonymised]</c> says; null where there is none.</summary>
    public Anonymisation? Anonymisation { get; init; }

    /// <summary>What <c>[RetentionMark]</c> says; null where there is none.</summary>
    public RunMark? Mark { get; init; }

    /// <summary>Whether the mark can be set: on a <c>bool</c> or a nullable date that can be written, for an action that leaves
    /// the row.</summary>
    public bool IsMark =>
        Mark is { Action: RetentionAction.Anonymise or RetentionAction.Restrict or RetentionAction.Review }
        && NotInstance == NotInstanceData.No
        && Access is { CanRead: true, CanWrite: true, IsInitOnly: false }
        && (Access is { Kind: MemberTypeKind.Bool, IsNullable: false } || Access is { IsDate: true, IsNullable: true });

    public bool IsPersonal => !Declarations.IsEmpty && NotInstance == NotInstanceData.No;
}
