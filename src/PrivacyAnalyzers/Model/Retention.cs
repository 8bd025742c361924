namespace PrivacyAnalyzers.Model;

/// <summary>One period or criterion, as one attribute states it.</summary>
/// <param name="Months">Calendar months; null where the period is not in months.</param>
/// <param name="Days">Days; null where the period is not in days.</param>
/// <param name="After">The event's id; null where none is named.</param>
/// <param name="Criterion">The criterion in words (Art. 13(2)(a)).</param>
/// <param name="Then">What happens at the end.</param>
/// <param name="Unless">The exception in words.</param>
/// <param name="UnlessProperty">The row's <c>bool</c> member that says whether the exception holds.</param>
/// <param name="StartsFromMark">The short form <c>[PersonalData(…, months)]</c>: the start is the type's own mark.</param>
/// <param name="Spot">Where it is said.</param>
internal sealed record RetentionClause(
    int? Months,
    int? Days,
    string? After,
    string? Criterion,
    RetentionAction Then,
    string? Unless,
    string? UnlessProperty,
    bool StartsFromMark,
    Spot Spot)
{
    /// <summary>The day from which the period is counted.</summary>
    public PeriodAnchor CountedFrom { get; init; }

    /// <summary>The id of the event that ends the storage at once.</summary>
    public string? Until { get; init; }

    /// <summary>The law that fixes the period.</summary>
    public string? Statute { get; init; }

    /// <summary>The schedule or contract that fixes the period.</summary>
    public string? AccordingTo { get; init; }

    /// <summary>The id of the party that decides on the period.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why data are kept without an end.</summary>
    public string? WithoutEnd { get; init; }

    /// <summary>How often the need is reviewed, in calendar months.</summary>
    public int? ReviewEveryMonths { get; init; }

    /// <summary>Whether the period is the longest, and the data may go earlier.</summary>
    public bool AtMost { get; init; }

    /// <summary>The state of the row that the period is for, in words.</summary>
    public string? When { get; init; }

    /// <summary>The row's <c>bool</c> member that says whether it is in that state.</summary>
    public string? WhenProperty { get; init; }

    /// <summary>The value of that member in that state.</summary>
    public bool WhenValue { get; init; } = true;

    /// <summary>Why the exception is allowed.</summary>
    public ExceptionGround UnlessGround { get; init; }

    public bool HasPeriod => Months is not null || Days is not null;

    /// <summary>Whether it is a rule that code cannot run: words, a document, somebody else's decision.</summary>
    public bool IsWords => !HasPeriod && Until is null && Statute is null;

    public bool SaysSomething =>
        HasPeriod || Until is not null || Statute is not null || !string.IsNullOrWhiteSpace(Criterion)
        || !string.IsNullOrWhiteSpace(AccordingTo) || DecidedBy is not null || !string.IsNullOrWhiteSpace(WithoutEnd);

    /// <summary>Whether both say the same of the storage; what one of them leaves open contradicts nothing.</summary>
    public bool SaysTheSameAs(RetentionClause other) =>
        Months == other.Months && Days == other.Days && Criterion == other.Criterion
        && (Then == other.Then || Then == RetentionAction.Unspecified || other.Then == RetentionAction.Unspecified)
        && (After == other.After || After is null || other.After is null);
}

/// <summary>All that one thing says of its retention.</summary>
internal sealed record RetentionStatement(EquatableArray<RetentionClause> Clauses, RetentionCombine Combine)
{
    public static readonly RetentionStatement None = new(EquatableArray<RetentionClause>.Empty, RetentionCombine.Unspecified);

    public bool SaysSomething
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause.SaysSomething)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether two statements about one thing agree, in whatever order their clauses stand.</summary>
    public bool Agrees(RetentionStatement other)
    {
        if (Clauses.Count != other.Clauses.Count || (Clauses.Count > 1 && Combine != other.Combine))
        {
            return false;
        }

        foreach (var clause in Clauses)
        {
            var found = false;
            foreach (var candidate in other.Clauses)
            {
                found |= clause.SaysTheSameAs(candidate);
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
