using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Retention;

/// <summary>Turns what is declared of a purpose's retention into what code can run on a row of one type.</summary>
internal sealed class TermPlanner
{
    private readonly HashSet<string> flags;
    private readonly Dictionary<string, DataMember[]> dates;

    /// <param name="type">The type of the row.</param>
    /// <param name="members">Its attributed members, own and inherited.</param>
    public TermPlanner(DataType type, IEnumerable<DataMember> members)
    {
        flags = new HashSet<string>(type.Flags, StringComparer.Ordinal);
        dates = members
            .Where(m => m.NotInstance == NotInstanceData.No && m.Access.CanRead && IsDate(m.Access.Kind))
            .SelectMany(m => m.Starts.Select(s => (Event: KeyOf(s.Event), Member: m)))
            .GroupBy(pair => pair.Event, pair => pair.Member, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
    }

    public TermPlan Read(Cell cell)
    {
        var clauses = cell.Retention.Clauses;
        return new TermPlan(
            cell.Purpose,
            cell.Retention.Combine,
            clauses.Select(Read).ToEquatableArray(),
            clauses.Select(Hold).OfType<HoldPlan>().Distinct().ToEquatableArray());
    }

    private ClausePlan Read(RetentionClause clause)
    {
        switch (clause)
        {
            case { Months: not null, Days: not null }:
                return Words("the period is stated in months and in days");
            case { Months: < 0 } or { Days: < 0 }:
                return Words("the period is negative");
            case { HasPeriod: false, Criterion: { } criterion } when !string.IsNullOrWhiteSpace(criterion):
                return Words(criterion);
            case { HasPeriod: false }:
                return Words("no period is declared");
        }

        dates.TryGetValue(KeyOf(clause.After), out var starts);
        return starts switch
        {
            null => Words(clause.After is null
                ? "no date is marked that the period starts from"
                : $"no date is marked for the event '{clause.After}'"),
            { Length: 1 } => new ClausePlan.Period(
                (clause.Months ?? clause.Days).GetValueOrDefault(),
                clause.Days is not null,
                starts[0].Name,
                starts[0].Access.Kind,
                starts[0].Access.IsNullable),
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
