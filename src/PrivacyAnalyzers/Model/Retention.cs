using System.Collections.Generic;
using System.Linq;

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

    public bool SaysSomething =>
        HasPeriod || Until is not null || Statute is not null || !string.IsNullOrWhiteSpace(Criterion)
        || !string.IsNullOrWhiteSpace(AccordingTo) || DecidedBy is not null || !string.IsNullOrWhiteSpace(WithoutEnd);

    public bool HasException => !string.IsNullOrWhiteSpace(Unless) || !string.IsNullOrWhiteSpace(UnlessProperty);

    /// <summary>Whether it is nothing but an exception to other clauses.</summary>
    public bool IsException => !SaysSomething && HasException;

    /// <summary>Whether it is for rows in one state only.</summary>
    public bool IsGuarded => !string.IsNullOrWhiteSpace(When) || !string.IsNullOrWhiteSpace(WhenProperty);

    /// <summary>Whether nothing but words says when the storage ends: no period, no event, no law.</summary>
    public bool IsCriterionOnly =>
        !string.IsNullOrWhiteSpace(Criterion) && !HasPeriod && After is null && Until is null && Statute is null
        && string.IsNullOrWhiteSpace(AccordingTo) && DecidedBy is null && string.IsNullOrWhiteSpace(WithoutEnd);

    /// <summary>Whether both say the same of the storage; what one of them leaves open contradicts nothing.</summary>
    public bool SaysTheSameAs(RetentionClause other) =>
        SamePeriod(other)
        && Until == other.Until && Criterion == other.Criterion && AccordingTo == other.AccordingTo
        && DecidedBy == other.DecidedBy && WithoutEnd == other.WithoutEnd && AtMost == other.AtMost
        && WhenProperty == other.WhenProperty && WhenValue == other.WhenValue
        && (Then == other.Then || Then == RetentionAction.Unspecified || other.Then == RetentionAction.Unspecified)
        && (CountedFrom == other.CountedFrom || CountedFrom == PeriodAnchor.Unspecified || other.CountedFrom == PeriodAnchor.Unspecified)
        && (After == other.After || After is null || other.After is null)
        && (When == other.When || When is null || other.When is null)
        && (ReviewEveryMonths == other.ReviewEveryMonths || ReviewEveryMonths is null || other.ReviewEveryMonths is null);

    /// <summary>The same number, or a law in the place of one of them: what it fixes is not known here.</summary>
    private bool SamePeriod(RetentionClause other) =>
        (Statute == other.Statute || Statute is null || other.Statute is null)
        && ((Months == other.Months && Days == other.Days)
            || (Statute is not null && !HasPeriod) || (other.Statute is not null && !other.HasPeriod));
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

    /// <summary>The clauses that say how long, without those that are exceptions only.</summary>
    public IEnumerable<RetentionClause> Periods => Clauses.Where(c => c.SaysSomething);

    /// <summary>The clauses that are nothing but exceptions: they hold for all the others.</summary>
    public IEnumerable<RetentionClause> Exceptions => Clauses.Where(c => c.IsException);

    /// <summary>The clauses by what happens when they end, from the first step to the last: restricted first, erased later.</summary>
    /// <remarks>A clause that names no action belongs to the one action that the others name; where they name several, or none,
    /// to the erasure, which is what happens where nothing is declared.</remarks>
    public IReadOnlyList<RetentionStep> Steps
    {
        get
        {
            if (Clauses.Count == 1)
            {
                // By far the most, and asked for at each member.
                return Clauses[0].SaysSomething ? [new RetentionStep(Clauses[0].Then, Clauses, Combine)] : [];
            }

            return SeveralSteps();
        }
    }

    private IReadOnlyList<RetentionStep> SeveralSteps()
    {
        var named = Periods.Select(c => c.Then).Where(a => a != RetentionAction.Unspecified).Distinct().ToArray();
        var unnamed = named.Length == 1 ? named[0]
            : named.Length == 0 ? RetentionAction.Unspecified
            : RetentionAction.Erase;
        return
        [
            .. Periods.GroupBy(c => c.Then == RetentionAction.Unspecified ? unnamed : c.Then)
                .Select(g => new RetentionStep(g.Key, g.ToEquatableArray(), Combine))
                .OrderBy(s => OrderOf(s.Action)),
        ];
    }

    /// <summary>Whether two statements about one thing agree, in whatever order their clauses stand.</summary>
    public bool Agrees(RetentionStatement other)
    {
        var mine = Periods.ToArray();
        var theirs = other.Periods.ToArray();
        return mine.Length == theirs.Length
            && (mine.Length < 2 || Combine == other.Combine)
            && mine.All(m => theirs.Any(m.SaysTheSameAs));
    }

    /// <summary>The same with the exceptions of others.</summary>
    public RetentionStatement With(IReadOnlyCollection<RetentionClause> exceptions) =>
        exceptions.Count == 0 ? this : this with { Clauses = Clauses.Concat(exceptions).ToEquatableArray() };

    private static int OrderOf(RetentionAction action) => action switch
    {
        RetentionAction.Restrict => 0,
        RetentionAction.Review => 1,
        RetentionAction.Anonymise => 2,
        _ => 3,
    };
}

/// <summary>What happens to data at one point of their life, and when.</summary>
/// <param name="Action">What happens.</param>
/// <param name="Clauses">When: all of one action.</param>
/// <param name="Combine">Which of them counts.</param>
internal sealed record RetentionStep(RetentionAction Action, EquatableArray<RetentionClause> Clauses, RetentionCombine Combine)
{
    /// <summary>Whether the data are gone afterwards, or no longer anybody's.</summary>
    public bool IsEnd => Action is RetentionAction.Erase or RetentionAction.Anonymise or RetentionAction.Unspecified;

    /// <summary>Whether nobody says which of several clauses counts; those for rows in different states never meet.</summary>
    public bool IsAmbiguous =>
        Combine == RetentionCombine.Unspecified
        && Clauses.Where(c => !c.StartsFromMark).GroupBy(c => (c.When, c.WhenProperty, c.WhenValue)).Any(g => g.Count() > 1);
}
