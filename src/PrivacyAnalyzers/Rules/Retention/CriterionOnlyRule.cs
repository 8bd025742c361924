using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class CriterionOnlyRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4013",
        "Words are all that limits the storage",
        "The storage of {0} is limited by words only: \"{1}\" (GDPR Art. 13(2)(a)). Name the event that ends it with 'After' or 'Until', a period, or how often the need is reviewed with 'ReviewEveryMonths'.",
        RuleSeverity.Judgement,
        "5(1)(e), 13(2)(a)",
        "Where no period can be given, the criteria that determine it are. 'As long as necessary' repeats the law and determines nothing: a data subject cannot work out when the data go, and no code can run it.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary)
    {
        var clauses = place.Retention.Periods.ToArray();
        if (clauses.Length > 0 && clauses.All(c => c.IsCriterionOnly && c.ReviewEveryMonths is not > 0))
        {
            yield return Info.At(place.About, clauses[0].Spot.At("Criterion"), place.Name, clauses[0].Criterion!);
        }
    }
}
