using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Retention;

/// <summary>Turns what is declared of a purpose's retention into what code can run on a row of one type.</summary>
internal sealed class TermPlanner
{
    private readonly Vocabulary vocabulary;
    private readonly HashSet<string> flags;
    private readonly Dictionary<string, DataMember[]> dates;

    /// <param name="type">The type of the row.</param>
    /// <param name="members">Its attributed members, own and inherited.</param>
    /// <param name="vocabulary">The declared words: the laws fix periods.</param>
    public TermPlanner(DataType type, IEnumerable<DataMember> members, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        flags = new HashSet<string>(type.Flags, StringComparer.Ordinal);
        dates = members
            .Where(m => m.NotInstance == NotInstanceData.No && m.Access.CanRead && IsDate(m.Access.Kind))
            .SelectMany(m => m.Starts.Select(s => (Event: KeyOf(s.Event), Member: m)))
            .GroupBy(pair => pair.Event, pair => pair.Member, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>What a purpose says of one step in the data's life; of a cell without any, that nothing is declared.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="step">One of its steps; null where it has none.</param>
    /// <param name="isLast">Whether it is the last one: then every exception keeps the data, on whichever step it stands.</param>
    public TermPlan Read(Cell cell, RetentionStep? step, bool isLast)
    {
        if (step is null)
        {
            return new TermPlan(cell.Purpose, RetentionCombine.Earliest, EquatableArray<ClausePlan>.Empty, EquatableArray<HoldPlan>.Empty);
        }

        var isLatest = step.Combine == RetentionCombine.Latest && step.Clauses.Count > 1;
        var clauses = step.Clauses.SelectMany(c => Read(c, isLatest)).ToEquatableArray();
        var excepted = isLast ? cell.Retention.Clauses : step.Clauses.Concat(cell.Retention.Exceptions);
        return new TermPlan(
            cell.Purpose,
            isLatest ? RetentionCombine.Latest : RetentionCombine.Earliest,
            clauses,
            excepted.Select(Hold).OfType<HoldPlan>().Distinct().ToEquatableArray());
    }

    /// <summary>A term that nothing but a person can judge.</summary>
    public static TermPlan Undecided(string? purpose, string reason) => new(
        purpose,
        RetentionCombine.Earliest,
        new ClausePlan[] { Words(reason) }.ToEquatableArray(),
        EquatableArray<HoldPlan>.Empty);

    /// <summary>What code can run of a clause: one period, or with an event that ends it two, the first of which counts.</summary>
    private IEnumerable<ClausePlan> Read(RetentionClause clause, bool isLatest)
    {
        if (WhyNot(clause) is { } reason)
        {
            return [Words(reason)];
        }

        if (clause.Until is null)
        {
            return [Period(clause)];
        }

        var end = After(clause.Until, 0, inDays: false);
        return clause is { HasPeriod: false, Statute: null } ? [end]
            : isLatest ? [Words($"the period ends at '{clause.Until}' at the latest, while another one ends later")]
            : [Period(clause), end];
    }

    /// <summary>Why no code can run the clause, where it says more than the dates of a row show; null where one may.</summary>
    private static string? WhyNot(RetentionClause clause) => clause switch
    {
        { Months: not null, Days: not null } => "the period is stated in months and in days",
        { Months: < 0 } or { Days: < 0 } => "the period is negative",
        { WithoutEnd: { } reason } when !string.IsNullOrWhiteSpace(reason) => "the data are kept without an end: " + reason,
        { IsGuarded: true } =>
            "the period is for rows in one state only: "
            + (string.IsNullOrWhiteSpace(clause.When) ? $"{clause.WhenProperty} is {(clause.WhenValue ? "true" : "false")}" : clause.When),
        { HasPeriod: true } or { Until: not null } or { Statute: not null } => null,
        { Criterion: { } criterion } when !string.IsNullOrWhiteSpace(criterion) => criterion,
        { AccordingTo: { } document } when !string.IsNullOrWhiteSpace(document) => "the period is fixed elsewhere: " + document,
        { DecidedBy: { } party } => $"'{party}' decides on the period",
        _ => "no period is declared",
    };

    private ClausePlan Period(RetentionClause clause) =>
        clause.CountedFrom is not (PeriodAnchor.Unspecified or PeriodAnchor.Event)
            ? Words("the period is counted from " + StatutoryStart.NameOf(clause.CountedFrom))
        : clause.HasPeriod
            ? After(clause.After, (clause.Months ?? clause.Days).GetValueOrDefault(), clause.Days is not null)
            : ByStatute(clause);

    /// <summary>A law's period runs from the event of the clause only where the law itself counts from the event.</summary>
    private ClausePlan ByStatute(RetentionClause clause) =>
        FixedPeriod.Find(clause.Statute, vocabulary) is not { } law
            ? Words($"the period is that of the law '{clause.Statute}', which states none here")
            : law.Anchor != PeriodAnchor.Event
                ? Words($"the period is that of {law.Name}, counted from {StatutoryStart.NameOf(law.Anchor)}")
                : After(clause.After, law.Months, inDays: false);

    private ClausePlan After(string? @event, int count, bool inDays)
    {
        dates.TryGetValue(KeyOf(@event), out var starts);
        return starts switch
        {
            null => Words(@event is null
                ? "no date is marked that the period starts from"
                : $"no date is marked for the event '{@event}'"),
            { Length: 1 } => new ClausePlan.Period(
                count, inDays, starts[0].Name, starts[0].Access.Kind, starts[0].Access.IsNullable),
            _ => Words("several dates are marked for the same event: " + string.Join(", ", starts.Select(s => s.Name))),
        };
    }

    private HoldPlan? Hold(RetentionClause clause)
    {
        var words = string.IsNullOrWhiteSpace(clause.Unless) ? null : clause.Unless;
        if (string.IsNullOrWhiteSpace(clause.UnlessProperty))
        {
            return words is null ? null : new HoldPlan(words, null);
        }

        var flag = clause.UnlessProperty!;
        return new HoldPlan(words ?? flag, flags.Contains(flag) ? flag : null);
    }

    private static bool IsDate(MemberTypeKind kind) =>
        kind is MemberTypeKind.DateTime or MemberTypeKind.DateTimeOffset or MemberTypeKind.DateOnly;

    /// <summary>A date with no event serves the periods that name none; an empty id names none.</summary>
    private static string KeyOf(string? @event) => @event ?? "";

    private static ClausePlan.Words Words(string reason) => new ClausePlan.Words(reason);
}
