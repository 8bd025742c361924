using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class AbsurdPeriodRule : Rule
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

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        Check(member.Symbol, member.Declarations.SelectMany(d => d.Retention.Clauses).Distinct());

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Check(purpose.Term.Symbol, purpose.Uses.SelectMany(u => u.Retention.Clauses).Concat(purpose.Retention.Clauses));

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Check(category.Term.Symbol, category.Retention.Clauses);

    private IEnumerable<Finding> Check(string about, IEnumerable<RetentionClause> clauses)
    {
        foreach (var clause in clauses)
        {
            var (number, unit, longest) = clause.Months is { } months
                ? (months, "months", LongestMonths)
                : (clause.Days ?? 1, "days", LongestDays);
            var (problem, advice) =
                number < 0 ? ("is negative", "State how long the data are kept.")
                : number == 0 && clause.After is null
                    ? ("is zero and starts from no event", "Name the event with 'After', or state how long the data are kept.")
                : number > longest ? ("is longer than a hundred years", "State how long the data are really needed, or a criterion.")
                : (null, "");
            if (problem is not null)
            {
                var argument = clause.StartsFromMark ? "RetentionMonths" : clause.Months is null ? "Days" : "Months";
                yield return Info.At(
                    about,
                    clause.Spot.At(argument),
                    unit == "months" ? Names.Months(number) : Names.Days(number),
                    problem,
                    advice);
            }
        }
    }
}
