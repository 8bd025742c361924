using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class AmbiguousCombinationRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4014",
        "Several periods, and nothing says which one counts",
        "Which of several periods of {0} counts is not declared: {1} (GDPR Art. 12(1), 13(2)(a)). Say 'Combine = RetentionCombine.Earliest' or 'Latest'.",
        RuleSeverity.Judgement,
        "12(1), 13(2)(a)",
        "'Nine months after the end of the relationship or at unsubscription' can mean the first of the two or the last. Until somebody says which, the first counts: the shorter storage.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses.Count < 2 ? [] : place.Retention.Steps.Where(s => s.IsAmbiguous)
            .Select(s => Info.At(
                place.About,
                s.Clauses[s.Clauses.Count - 1].Spot,
                place.Name,
                string.Join(" or ", s.Clauses.Select(Names.Of))));
}
