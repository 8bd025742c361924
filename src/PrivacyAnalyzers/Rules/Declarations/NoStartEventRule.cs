using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoStartEventRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1021",
        "The retention period has no start event",
        "The retention period of {0} starts from no event, so nobody can tell when it ends (GDPR Art. 13(2)(a)). Name the event with 'After'.",
        RuleSeverity.Warning,
        "13(2)(a); DIN 66398, ISO/IEC 27555",
        "A retention rule is a period and a start time. Without a start the period never runs, and a data subject cannot work out when the data go.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        place.Type is { } type && StartMark.IsOn(type)
            ? []
            : place.Retention.Clauses
                .Where(c => c is { HasPeriod: true, After: null, StartsFromMark: false } && !StartsByLaw(c, vocabulary))
                .Select(c => Info.At(place.About, c.Spot, Names.Period(c)));

    /// <summary>Whether the law that fixes the period fixes the day that it is counted from, too.</summary>
    private static bool StartsByLaw(RetentionClause clause, Vocabulary vocabulary) =>
        FixedPeriod.Find(clause.Statute, vocabulary) is { Anchor: not (PeriodAnchor.Unspecified or PeriodAnchor.Event) };
}
