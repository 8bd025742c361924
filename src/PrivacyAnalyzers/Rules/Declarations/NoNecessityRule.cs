using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoNecessityRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1101",
        "A balancing test says nothing on necessity",
        "The necessity of the processing is not declared for the balancing test '{0}' (GDPR Art. 6(1)(f)). Say with 'Necessity' why the interest cannot be reached by less.",
        RuleSeverity.Info,
        "6(1)(f)",
        "Art. 6(1)(f) has three steps: there is a legitimate interest, the processing is necessary for it, and the interests of the data subject do not override it. A balance without the second step does not show that the first cannot be reached by less.");

    public override IEnumerable<Finding> CheckAssessment(Assessment assessment, Vocabulary vocabulary)
    {
        if (assessment is { Kind: AssessmentKind.LegitimateInterests, Term.HasErrors: false }
            && string.IsNullOrWhiteSpace(assessment.Necessity)
            && IsMade(assessment)
            && !StandsElsewhere(assessment))
        {
            yield return Info.At(assessment.Term.Symbol, assessment.Term.Spot, assessment.Term.Id);
        }
    }

    /// <summary>One that is not done, or of which no more is said than that it exists, may still come to it.</summary>
    private static bool IsMade(Assessment assessment) =>
        assessment.Status == AssessmentStatus.Done || (assessment.Status == AssessmentStatus.Unspecified && HasBalance(assessment));

    /// <summary>A document that is only linked to has its steps in itself.</summary>
    private static bool StandsElsewhere(Assessment assessment) =>
        !string.IsNullOrWhiteSpace(assessment.Url) && string.IsNullOrWhiteSpace(assessment.Interest) && !HasBalance(assessment);

    private static bool HasBalance(Assessment assessment) =>
        !string.IsNullOrWhiteSpace(assessment.Impact) || !string.IsNullOrWhiteSpace(assessment.Conclusion);
}
