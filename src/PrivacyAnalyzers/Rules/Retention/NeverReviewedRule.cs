using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class NeverReviewedRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4019",
        "Data are kept without an end and never reviewed",
        "No review is declared of {0}, which is kept without an end: \"{1}\" (GDPR Art. 5(1)(e), Recital 39). Say with 'ReviewEveryMonths' how often the need is reviewed.",
        RuleSeverity.Judgement,
        "5(1)(e); Recital 39",
        "Where no time limit for erasure is set, Recital 39 asks for a periodic review. Without one, data stay that nobody needs any more.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses
            .Where(c => !string.IsNullOrWhiteSpace(c.WithoutEnd) && c.ReviewEveryMonths is not > 0)
            .Select(c => Info.At(place.About, c.Spot.At("WithoutEnd"), place.Name, c.WithoutEnd!));
}
