using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class AbsurdPeriodRule : RetentionStatementRule
{
    /// <summary>A hundred years: longer than a life is no storage limitation, and most likely a unit mixed up.</summary>
    private const int LongestMonths = 1200;

    private const int LongestDays = 36525;

    public override RuleInfo Info { get; } = new(
        "PRIV1020",
        "The retention period is zero, negative or absurd",
        "The retention period of {0} {1} (GDPR Art. 5(1)(e)). {2}",
        RuleSeverity.Warning,
        "5(1)(e)",
        "A period of zero is sensible only after an event ('at unsubscription'). A negative one has no meaning, and one of more than a hundred years limits nothing: often days were written for months.");

    private protected override bool Covers(RetentionHolder holder) => true;

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary)
    {
        foreach (var clause in place.Retention.Clauses)
        {
            var (number, unit, longest) = clause.Months is { } months
                ? (months, "months", LongestMonths)
                : (clause.Days ?? 1, "days", LongestDays);
            var (problem, advice) =
                number < 0 ? ("is negative", "State how long the data are kept.")
                : number == 0 && clause is { After: null, Until: null }
                    ? ("is zero and starts from no event", "Name the event with 'After', or state how long the data are kept.")
                : number > longest ? ("is longer than a hundred years", "State how long the data are really needed, or a criterion.")
                : (null, "");
            if (problem is not null)
            {
                var argument = clause.StartsFromMark ? "RetentionMonths" : clause.Months is null ? "Days" : "Months";
                yield return Info.At(
                    place.About,
                    clause.Spot.At(argument),
                    unit == "months" ? Names.Months(number) : Names.Days(number),
                    problem,
                    advice);
            }
        }
    }
}
