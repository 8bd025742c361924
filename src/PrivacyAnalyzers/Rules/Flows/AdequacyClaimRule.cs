using System.Collections.Generic;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class AdequacyClaimRule : TransferRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3009",
        "No adequacy decision for the transfer is known",
        "{0} (GDPR Art. 45(3)). {1}",
        RuleSeverity.Judgement,
        "45(3)",
        $"An adequacy decision is the Commission's, for a country or for certain recipients in it. The package's list of them is as of {Countries.AsOf}; a decision after that day is not known to it.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary)
    {
        var elsewhere = Countries.IsThirdCountry(transfer.Country);
        if ((transfer.Mechanism & TransferMechanism.Adequacy) != 0 && elsewhere && !Countries.IsAdequate(transfer.Country))
        {
            yield return Info.At(
                owner.Symbol,
                transfer.Spot.At("Mechanism"),
                $"An adequacy decision for '{transfer.Country}', which a transfer for {Names.Of(owner)} rests on, is not on the Commission's list as of {Countries.AsOf}",
                Countries.IsUnitedStates(transfer.Country)
                    ? "For participants of the Data Privacy Framework: TransferMechanism.DataPrivacyFramework."
                    : "Name the decision's country, or another mechanism.");
        }

        if ((transfer.Mechanism & TransferMechanism.DataPrivacyFramework) != 0)
        {
            if (elsewhere && !Countries.IsUnitedStates(transfer.Country))
            {
                yield return Info.At(
                    owner.Symbol,
                    transfer.Spot.At("Mechanism"),
                    $"A transfer to '{transfer.Country}' for {Names.Of(owner)} rests on the Data Privacy Framework, which covers the United States only",
                    "Name another mechanism.");
            }
            else if (Transfers.RecipientOf(owner, transfer, vocabulary) is null && string.IsNullOrWhiteSpace(transfer.Party)
                && !Transfers.HasRecipientThere(owner, transfer, vocabulary))
            {
                yield return Info.At(
                    owner.Symbol,
                    transfer.Spot.At("Mechanism"),
                    $"The participant of the Data Privacy Framework that a transfer for {Names.Of(owner)} rests on is not declared",
                    "Name it with 'Party': the decision covers certified organisations, not the country.");
            }
        }
    }
}
