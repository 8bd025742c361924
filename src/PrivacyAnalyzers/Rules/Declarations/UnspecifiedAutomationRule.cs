using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class UnspecifiedAutomationRule : StatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1102",
        "The kind of an automated processing is not declared",
        "What kind of automated processing there is for {0} is not declared (GDPR Art. 4(4), 13(2)(f), 22(1)). Say with AutomationKind whether it is profiling, scoring, a decision or something else.",
        RuleSeverity.Judgement,
        "4(4), 13(2)(f), 22(1)",
        "Personal data that are linked in order to evaluate somebody are profiling, whatever it is called (Art. 4(4)), and rights follow from it. A description without the kind leaves that open.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Vocabulary vocabulary) =>
        owner.Statements.Automation.Where(a => a.Kinds == AutomationKind.Unspecified)
            .Select(a => Info.At(owner.Symbol, a.Spot.At("Kinds"), Names.Of(owner)));
}
