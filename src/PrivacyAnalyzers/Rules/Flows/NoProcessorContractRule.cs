using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoProcessorContractRule : DisclosureRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3005",
        "The contract with the processor is not declared",
        "The contract with the processor '{0}' for {1} is not declared (GDPR Art. 28(3)). Name it with 'Contract = \"...\"', or the law that binds the processor with 'Law'.",
        RuleSeverity.Warning,
        "28(3), 28(4)",
        "A processor works under a contract or another legal act that binds it to the controller. The register says which one, by its name or its address.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Disclosure disclosure)
    {
        if (disclosure.Role is RecipientRole.Processor or RecipientRole.SubProcessor
            && string.IsNullOrWhiteSpace(disclosure.Contract) && string.IsNullOrWhiteSpace(disclosure.Law))
        {
            yield return Info.At(owner.Symbol, disclosure.Spot, disclosure.Party, Names.Of(owner));
        }
    }
}
