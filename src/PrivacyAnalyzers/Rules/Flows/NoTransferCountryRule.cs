using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoTransferCountryRule : TransferRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3002",
        "The country of the transfer is not declared",
        "The country of a transfer for {0} is not declared (GDPR Art. 30(1)(e)). Name the country, or the international organisation, that the data reach.",
        RuleSeverity.Warning,
        "30(1)(e)",
        "The register identifies the third country or the international organisation that data are transferred to. 'Outside the EU' identifies neither.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary)
    {
        if (string.IsNullOrWhiteSpace(transfer.Country)
            && string.IsNullOrWhiteSpace(Transfers.RecipientOf(owner, transfer, vocabulary)?.Country))
        {
            yield return Info.At(owner.Symbol, transfer.Spot.At("Country"), Names.Of(owner));
        }
    }
}
