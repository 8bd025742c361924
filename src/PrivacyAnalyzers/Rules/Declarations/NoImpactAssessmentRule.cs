using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoImpactAssessmentRule : Rule
{
    /// <summary>From two criteria on an assessment is as a rule required, WP 248 rev.01.</summary>
    private const int FewestIndicators = 2;

    private static readonly (RiskIndicator Indicator, string Name)[] Indicators =
    [
        (RiskIndicator.EvaluationOrScoring, "evaluation or scoring"),
        (RiskIndicator.AutomatedDecision, "automated decisions"),
        (RiskIndicator.SystematicMonitoring, "systematic monitoring"),
        (RiskIndicator.SensitiveData, "sensitive data"),
        (RiskIndicator.LargeScale, "a large scale"),
        (RiskIndicator.Matching, "matched data sets"),
        (RiskIndicator.VulnerableSubjects, "vulnerable data subjects"),
        (RiskIndicator.NewTechnology, "new technology"),
        (RiskIndicator.PreventsRightOrService, "people kept from a right or a service"),
    ];

    public override RuleInfo Info { get; } = new(
        "PRIV1092",
        "No impact assessment is declared where a high risk is likely",
        "No data protection impact assessment is declared for the purpose '{0}', whose declarations show {1} (GDPR Art. 35(1), 35(3)). Name it with 'ImpactAssessment', or one that says why none is required.",
        RuleSeverity.Judgement,
        "35(1), 35(3)",
        "Two of the nine criteria of WP 248 rev.01 are as a rule a high risk, for which the impact is assessed before the processing begins. Some criteria are declared with 'Risks', others follow from sensitive data, vulnerable data subjects, profiling and automated decisions.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => !whole.IsRegister
        ? []
        : from activity in whole.Activities.All
          let purpose = activity.Purpose
          where purpose is not null && !purpose.Term.HasErrors && !IsAssessed(purpose, whole.Map.Vocabulary)
          let risks = RisksOf(activity, purpose, whole.Map.Vocabulary)
          let names = Indicators.Where(i => (risks & i.Indicator) != 0).Select(i => i.Name).ToArray()
          where names.Length >= FewestIndicators
          select Info.At(purpose.Term.Symbol, purpose.Term.Spot, activity.Id, Names.And(names));

    private static bool IsAssessed(Purpose purpose, Vocabulary words) =>
        Parents.Of(purpose, words).Prepend(purpose).Any(p => !string.IsNullOrWhiteSpace(p.Facts.ImpactAssessment));

    private static RiskIndicator RisksOf(Activity activity, Purpose purpose, Vocabulary words)
    {
        var risks = purpose.Facts.Risks;
        foreach (var automation in purpose.Statements.Automation)
        {
            risks |= (automation.Kinds & (AutomationKind.Profiling | AutomationKind.Scoring)) != 0
                ? RiskIndicator.EvaluationOrScoring : RiskIndicator.None;
            risks |= (automation.Kinds & AutomationKind.SolelyAutomatedDecision) != 0
                ? RiskIndicator.AutomatedDecision : RiskIndicator.None;
        }

        if (activity.Data.Any(d => IsSensitive(words.FindCategory(d.Category))))
        {
            risks |= RiskIndicator.SensitiveData;
        }

        if (activity.Subjects.Select(words.FindSubject).Any(s => s is { Vulnerable: true } or { Children: true }))
        {
            risks |= RiskIndicator.VulnerableSubjects;
        }

        return risks;
    }

    /// <summary>Art. 9 and 10; an identification number alone is none of the criteria.</summary>
    private static bool IsSensitive(Category? category) =>
        category is not null && ProtectedKinds.Certain(category.Sensitivities) is var kinds
        && (ProtectedKinds.IsSpecial(kinds) || ProtectedKinds.IsCriminal(kinds));
}
