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
/// <param name="Groups">The rules, each for the members that share it.</param>
internal sealed record EntityPlan(
    string Entity,
    string Namespace,
    string TypeExpression,
    string ClassName,
    EquatableArray<TypeParameter> TypeParameters,
    bool IsPublic,
    bool IsListed,
    EquatableArray<GroupPlan> Groups);

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

    /// <summary>A period after a date.</summary>
    /// <param name="Count">How many months or days.</param>
    /// <param name="InDays">Whether it is days.</param>
    /// <param name="Start">The name of the member that holds the date.</param>
    /// <param name="Kind">The date's type.</param>
    /// <param name="IsNullable">Whether the date may be null.</param>
    internal sealed record Period(int Count, bool InDays, string Start, MemberTypeKind Kind, bool IsNullable) : ClausePlan;

    /// <summary>Words that no code can run.</summary>
    internal sealed record Words(string Reason) : ClausePlan;
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
    /// <summary>The element type of an array that becomes empty; null where a text does.</summary>
    public string? ElementType { get; init; }

    /// <summary>The reason, in ASCII on one line, for what cannot be written.</summary>
    public string? WhyNot { get; init; }

    public static MemberPlan NotWritable(string name, string reason) =>
        new(name, MemberWriteMethod.NotWritable) { WhyNot = reason };
}
