using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoRecipientRoleRule : DisclosureRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3006",
        "The role of the recipient is not declared",
        "The role of the recipient '{0}' for {1} is not declared (GDPR Art. 26, 28(3)). Say with RecipientRole whether it is a processor, a controller of its own or something else.",
        RuleSeverity.Judgement,
        "4(7), 4(8), 26, 28(3)",
        "A processor needs a contract, a joint controller an arrangement, a controller of its own a legal basis for the disclosure. Without the role nobody can tell which.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Disclosure disclosure)
    {
        if (disclosure.Role == RecipientRole.Unspecified && !string.IsNullOrWhiteSpace(disclosure.Party))
        {
            yield return Info.At(owner.Symbol, disclosure.Spot.At("Role"), disclosure.Party, Names.Of(owner));
        }
    }
}
