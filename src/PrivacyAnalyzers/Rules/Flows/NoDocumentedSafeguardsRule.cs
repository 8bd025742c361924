using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoDocumentedSafeguardsRule : TransferRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3004",
        "The safeguards of a transfer for compelling interests are not declared",
        "The safeguards of a transfer{0} for {1} under Art. 49(1), second subparagraph, are not declared (GDPR Art. 30(1)(e), 49(6)). Document them with 'Safeguards = \"...\"'.",
        RuleSeverity.Warning,
        "30(1)(e), 49(6)",
        "A transfer for compelling legitimate interests is the last resort of Art. 49. The register documents the assessment and the suitable safeguards.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary)
    {
        if ((transfer.Mechanism & TransferMechanism.CompellingInterests) != 0
            && string.IsNullOrWhiteSpace(transfer.Safeguards)
            && vocabulary.FindAssessment(transfer.Assessment) is not { Safeguards.IsEmpty: false })
        {
            yield return Info.At(owner.Symbol, transfer.Spot, Transfers.To(transfer), Names.Of(owner));
        }
    }
}
