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
    private readonly Dictionary<string, DatePlan[]> dates;

    /// <param name="row">The dates and flags of the row.</param>
    /// <param name="map">The declared words, whose laws fix periods, and the organisation, whose year they are counted from.</param>
    public TermPlanner(RowDates row, DataMap map)
    {
        vocabulary = map.Vocabulary;
        YearEnd = FinancialYearEnd.TryParse(map.Organisation.Controller?.FinancialYearEnds, out var end) ? end : null;
        flags = new HashSet<string>(row.Flags, StringComparer.Ordinal);
        dates = row.Dates
            .GroupBy(d => d.Event, d => d.Date, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The last day of the controller's financial year; null where it is not declared.</summary>
    public FinancialYearEnd? YearEnd { get; }

    /// <summary>Whether a period is counted from a financial year.</summary>
    public static bool IsFinancial(PeriodAnchor anchor) =>
        anchor is PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd;

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
        var law = step.IsEnd ? cell.Basis.Law : null;
        var clauses = new List<ClausePlan>(step.Clauses.Count);
        foreach (var clause in step.Clauses)
        {
            clauses.AddRange(Read(clause, isLatest, law, step.IsEnd));
        }

        return new TermPlan(
            cell.Purpose,
            isLatest ? RetentionCombine.Latest : RetentionCombine.Earliest,
            clauses.ToEquatableArray(),
            Holds(isLast ? cell.Retention.Clauses : step.Clauses.Concat(cell.Retention.Exceptions).ToEquatableArray()));
    }

    /// <summary>The exceptions of clauses, each once. Most have none.</summary>
    private EquatableArray<HoldPlan> Holds(EquatableArray<RetentionClause> clauses)
    {
        List<HoldPlan>? holds = null;
        foreach (var clause in clauses)
        {
            if (Hold(clause) is { } hold && holds?.Contains(hold) != true)
            {
                (holds ??= []).Add(hold);
            }
        }

        return holds is null ? EquatableArray<HoldPlan>.Empty : holds.ToEquatableArray();
    }

    /// <summary>A term that nothing but a person can judge.</summary>
    public static TermPlan Undecided(string? purpose, string reason) => new(
        purpose,
        RetentionCombine.Earliest,
        new ClausePlan[] { Words(reason) }.ToEquatableArray(),
        EquatableArray<HoldPlan>.Empty);

    /// <summary>What code can run of a clause, for the rows that it is for.</summary>
    private IEnumerable<ClausePlan> Read(RetentionClause clause, bool isLatest, string? law, bool isEnd)
    {
        var state = StateOf(clause);
        var floors = isEnd ? Floors(clause, law) : EquatableArray<FloorPlan>.Empty;
        var read = Read(clause, isLatest, state);
        return state is null && floors.IsEmpty ? read : read.Select(c => In(state, floors, c));
    }

    private static ClausePlan In(StatePlan? state, EquatableArray<FloorPlan> floors, ClausePlan clause) => clause switch
    {
        ClausePlan.Period period => period with
        {
            When = state,
            Floors = floors.Where(f => !IsSame(f, period)).ToEquatableArray(),
        },
        _ => clause with { When = state },
    };

    /// <summary>One period, or with an event that ends it two, the first of which counts.</summary>
    private IEnumerable<ClausePlan> Read(RetentionClause clause, bool isLatest, StatePlan? state)
    {
        if (WhyNot(clause, state) is { } reason)
        {
            return [Words(reason)];
        }

        if (clause.Until is null)
        {
            return [Period(clause)];
        }

        var end = After(clause.Until, 0, inDays: false, PeriodAnchor.Event);
        return clause is { HasPeriod: false, Statute: null } ? [end]
            : isLatest ? [Words($"the period ends at '{clause.Until}' at the latest, while another one ends later")]
            : [Period(clause), end];
    }

    private StatePlan? StateOf(RetentionClause clause) =>
        clause.WhenProperty is { } flag && flags.Contains(flag) ? new StatePlan(flag, clause.WhenValue) : null;

    /// <summary>The laws that the clause and its basis cite and that require data to be kept, from the clause's own start. It may
    /// be shorter than they are, or end with an event before them.</summary>
    private EquatableArray<FloorPlan> Floors(RetentionClause clause, string? law) => law is null && clause.Statute is null
        ? EquatableArray<FloorPlan>.Empty
        : new[] { law, clause.Statute }.Distinct()
            .Select(id => FixedPeriod.Find(id, vocabulary))
            .OfType<FixedPeriod>()
            .Where(fixedPeriod => fixedPeriod.IsDuty)
            .Select(fixedPeriod => Floor(fixedPeriod, clause))
            .ToEquatableArray();

    private FloorPlan Floor(FixedPeriod law, RetentionClause clause)
    {
        var start = clause is { After: null, HasPeriod: false, Statute: null } ? clause.Until : clause.After;
        var anchor = AnchorOf(law, start);
        return After(start, law.Months, inDays: false, anchor) switch
        {
            ClausePlan.Period period => new FloorPlan.Period(law.Name, law.Months, anchor, period.Start),
            ClausePlan.Words words => new FloorPlan.Unknown($"{law.Name} requires the data for a time of its own, and {words.Reason}"),
            _ => throw new InvalidOperationException(),
        };
    }

    private static bool IsSame(FloorPlan floor, ClausePlan.Period period) =>
        floor is FloorPlan.Period law && !period.InDays
        && law.Months == period.Count && law.Anchor == period.Anchor && law.Start == period.Start;

    /// <summary>The day from which the law counts. An event of the kind <see cref="RetentionStartKind.StatutoryAnchor"/> is the
    /// last day of the law's year itself, and so of a month.</summary>
    private PeriodAnchor AnchorOf(FixedPeriod law, string? @event) => law.Anchor switch
    {
        PeriodAnchor.Unspecified or PeriodAnchor.Event => PeriodAnchor.Event,
        _ when vocabulary.FindEvent(@event)?.Kind == RetentionStartKind.StatutoryAnchor => PeriodAnchor.EndOfMonth,
        var anchor => anchor,
    };

    /// <summary>Why no code can run the clause, where it says more than the dates of a row show; null where one may.</summary>
    private static string? WhyNot(RetentionClause clause, StatePlan? state) => clause switch
    {
        { Months: not null, Days: not null } => "the period is stated in months and in days",
        { Months: < 0 } or { Days: < 0 } => "the period is negative",
        { WithoutEnd: { } reason } when !string.IsNullOrWhiteSpace(reason) => "the data are kept without an end: " + reason,
        { IsGuarded: true } when state is null =>
            "the period is for rows in one state only: "
            + (string.IsNullOrWhiteSpace(clause.When) ? $"{clause.WhenProperty} is {(clause.WhenValue ? "true" : "false")}" : clause.When),
        { HasPeriod: true } or { Until: not null } or { Statute: not null } => null,
        { Criterion: { } criterion } when !string.IsNullOrWhiteSpace(criterion) => criterion,
        { AccordingTo: { } document } when !string.IsNullOrWhiteSpace(document) => "the period is fixed elsewhere: " + document,
        { DecidedBy: { } party } => $"'{party}' decides on the period",
        _ => "no period is declared",
    };

    private ClausePlan Period(RetentionClause clause) =>
        clause.HasPeriod
            ? After(clause.After, (clause.Months ?? clause.Days).GetValueOrDefault(), clause.Days is not null, clause.CountedFrom)
        : FixedPeriod.Find(clause.Statute, vocabulary) is { } law
            ? After(
                clause.After,
                law.Months,
                inDays: false,
                clause.CountedFrom == PeriodAnchor.Unspecified ? AnchorOf(law, clause.After) : clause.CountedFrom)
        : Words($"the period is that of the law '{clause.Statute}', which states none here");

    private ClausePlan After(string? @event, int count, bool inDays, PeriodAnchor anchor)
    {
        if (IsFinancial(anchor) && YearEnd is null)
        {
            return Words($"the period is counted from {StatutoryStart.NameOf(anchor)}, and [Controller] declares no FinancialYearEnds");
        }

        dates.TryGetValue(RowDates.KeyOf(@event), out var starts);
        return starts switch
        {
            null => Words(@event is null
                ? "no date is marked that the period starts from"
                : $"no date is marked for the event '{@event}'"),
            { Length: 1 } => new ClausePlan.Period(
                count,
                inDays,
                anchor == PeriodAnchor.Unspecified ? PeriodAnchor.Event : anchor,
                starts[0],
                EquatableArray<FloorPlan>.Empty),
            _ => Words("several dates are marked for the same event: " + string.Join(", ", starts.Select(s => s.Path))),
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

    private static ClausePlan.Words Words(string reason) => new ClausePlan.Words(reason);
}
