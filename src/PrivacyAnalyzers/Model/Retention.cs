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
    public bool HasPeriod => Months is not null || Days is not null;

    public bool SaysSomething => HasPeriod || !string.IsNullOrWhiteSpace(Criterion);

    /// <summary>Whether both say the same of the storage; what one of them leaves open contradicts nothing.</summary>
    public bool SaysTheSameAs(RetentionClause other) =>
        Months == other.Months && Days == other.Days && Criterion == other.Criterion
        && (Then == other.Then || Then == RetentionAction.Unspecified || other.Then == RetentionAction.Unspecified)
        && (After == other.After || After is null || other.After is null);
}

/// <summary>All that one thing says of its retention.</summary>
internal sealed record RetentionStatement(EquatableArray<RetentionClause> Clauses, RetentionCombine Combine)
{
    public static readonly RetentionStatement None = new(EquatableArray<RetentionClause>.Empty, RetentionCombine.Earliest);

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
