using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Retention;

/// <summary>All that the retention code of one type is printed from.</summary>
/// <param name="Entity">The type's name in the register.</param>
/// <param name="Namespace">The namespace that the code stands in; empty for the global one.</param>
/// <param name="TypeExpression">The type with <c>global::</c> and the type parameters.</param>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="TypeParameters">The type parameters of the type and the types around it.</param>
/// <param name="IsPublic">Whether the generated class is public.</param>
/// <param name="IsListed">Whether rows of exactly this type can exist: it is a class, neither abstract nor generic.</param>
/// <param name="YearEnd">The last day of the financial year; null where nothing is counted from it.</param>
/// <param name="Marks">The members that record which rules have run for a row.</param>
/// <param name="Groups">The rules, each for the members that share it.</param>
internal sealed record EntityPlan(
    string Entity,
    string Namespace,
    string TypeExpression,
    string ClassName,
    EquatableArray<TypeParameter> TypeParameters,
    bool IsPublic,
    bool IsListed,
    FinancialYearEnd? YearEnd,
    EquatableArray<MarkPlan> Marks,
    EquatableArray<GroupPlan> Groups)
{
    /// <summary>Whether only obsolete code may name the type.</summary>
    public bool IsObsolete { get; init; }
}

/// <summary>A member that records that the rules with an action have run for a row.</summary>
internal sealed record MarkPlan(string Member, RetentionAction Action);

/// <summary>The members of a type that share categories, purposes and periods.</summary>
/// <param name="Id">The rule's id, unique within the type.</param>
/// <param name="Action">What happens at the end.</param>
/// <param name="Categories">The categories' ids.</param>
/// <param name="Members">The members.</param>
/// <param name="Terms">How long each purpose needs them: they live until the last of these.</param>
internal sealed record GroupPlan(
    string Id,
    RetentionAction Action,
    EquatableArray<string> Categories,
    EquatableArray<MemberPlan> Members,
    EquatableArray<TermPlan> Terms)
{
    /// <summary>Whether the rule writes its members.</summary>
    public bool Erases => Action is RetentionAction.Erase or RetentionAction.Anonymise;
}

/// <summary>How long one purpose needs the data.</summary>
/// <param name="Purpose">The purpose's id; null where none is declared.</param>
/// <param name="Combine">Which of several clauses counts.</param>
/// <param name="Clauses">The clauses.</param>
/// <param name="Holds">The exceptions, from whichever clause: each keeps the data of the whole term.</param>
internal sealed record TermPlan(
    string? Purpose,
    RetentionCombine Combine,
    EquatableArray<ClausePlan> Clauses,
    EquatableArray<HoldPlan> Holds);

/// <summary>A period after a date of the row, or the reason why there is none.</summary>
internal abstract record ClausePlan
{
    private ClausePlan()
    {
    }

    /// <summary>The state of the rows that it is for; null where it is for all.</summary>
    public StatePlan? When { get; init; }

    /// <summary>A period after a date.</summary>
    /// <param name="Count">How many months or days.</param>
    /// <param name="InDays">Whether it is days.</param>
    /// <param name="Anchor">The day that it is counted from.</param>
    /// <param name="Start">The date.</param>
    /// <param name="Floors">The laws that require the data to be kept.</param>
    internal sealed record Period(int Count, bool InDays, PeriodAnchor Anchor, DatePlan Start, EquatableArray<FloorPlan> Floors) : ClausePlan;

    /// <summary>Words that no code can run.</summary>
    internal sealed record Words(string Reason) : ClausePlan;
}

/// <summary>A date that a period starts from.</summary>
/// <param name="Name">The name of the member that holds it.</param>
/// <param name="Kind">Its type.</param>
/// <param name="IsNullable">Whether it may be null.</param>
internal sealed record DatePlan(string Name, MemberTypeKind Kind, bool IsNullable)
{
    /// <summary>The member of the row that refers to the object with the date; null where the row has the date itself.</summary>
    public string? Through { get; init; }

    /// <summary>The date as the plan's text and people name it.</summary>
    public string Path => Through is null ? Name : $"{Through}.{Name}";

    /// <summary>The member of the row itself.</summary>
    public string Own => Through ?? Name;
}

/// <summary>A state of the row.</summary>
/// <param name="Flag">The name of the <c>bool</c> member that says whether the row is in it.</param>
/// <param name="Value">The member's value in that state.</param>
internal sealed record StatePlan(string Flag, bool Value);

/// <summary>A law that requires data to be kept, or the reason why nobody can tell how long it does.</summary>
internal abstract record FloorPlan
{
    private FloorPlan()
    {
    }

    /// <summary>A law's period after a date.</summary>
    /// <param name="Law">The law, as people call it.</param>
    /// <param name="Months">Its period in calendar months.</param>
    /// <param name="Anchor">The day that it is counted from.</param>
    /// <param name="Start">The date.</param>
    internal sealed record Period(string Law, int Months, PeriodAnchor Anchor, DatePlan Start) : FloorPlan;

    /// <summary>A law whose period no code can run.</summary>
    internal sealed record Unknown(string Reason) : FloorPlan;
}

/// <summary>An exception that keeps the data.</summary>
/// <param name="Reason">The exception in words.</param>
/// <param name="Flag">The name of the <c>bool</c> member that says whether it holds; null where there are only words.</param>
internal sealed record HoldPlan(string Reason, string? Flag);

/// <summary>A member and what its rule leaves in it, where the rule erases or anonymises.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Method">What is left in it.</param>
internal sealed record MemberPlan(string Name, MemberWriteMethod Method)
{
    /// <summary>Code for the array, list or set that is left; null where an empty text is.</summary>
    public string? EmptyList { get; init; }

    /// <summary>Whether a list is emptied in place, since nothing can be set.</summary>
    public bool IsCleared { get; init; }

    /// <summary>The type of a date of which the year is left.</summary>
    public MemberTypeKind Kind { get; init; }

    /// <summary>Whether that date may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The text of a fixed value, or what stands before a unique one.</summary>
    public string? Value { get; init; }

    /// <summary>How many characters a prefix keeps.</summary>
    public int Keep { get; init; }

    /// <summary>The reason, in ASCII on one line, for what cannot be written.</summary>
    public string? WhyNot { get; init; }

    public static MemberPlan NotWritable(string name, string reason) =>
        new(name, MemberWriteMethod.NotWritable) { WhyNot = reason };
}
