using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoTransferMechanismRule : TransferRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3003",
        "The transfer rests on nothing that is declared",
        "{0} is not declared (GDPR Art. 44, 13(1)(f)). {1}",
        RuleSeverity.Warning,
        "44, 45, 46, 49, 13(1)(f)",
        "Data leave the European Economic Area on an adequacy decision, on appropriate safeguards or on one of the derogations of Art. 49, and people are told which. That holds also where a recipient outside the area receives data and no transfer is declared at all.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary)
    {
        if (transfer.Mechanism == TransferMechanism.Unspecified && !Transfers.StaysInTheArea(transfer))
        {
            yield return Info.At(
                owner.Symbol,
                transfer.Spot,
                $"What a transfer{Transfers.To(transfer)} for {Names.Of(owner)} rests on",
                Advice(transfer.Country));
        }
    }

    private static string Advice(string? country) =>
        Countries.IsAdequate(country)
            ? $"An adequacy decision is on the Commission's list as of {Countries.AsOf}: TransferMechanism.Adequacy."
            : "Name the mechanism of Art. 45, 46 or 49, such as TransferMechanism.StandardContractualClauses.";

    /// <summary>Recipients outside the area that data are disclosed to with no transfer that could be theirs.</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        if (map.Organisation.HasErrors)
        {
            return [];
        }

        return StatementOwner.All(map)
            .Where(o => !o.HasErrors && !o.Statements.DeclaresNone(Matter.Transfers))
            .SelectMany(o => o.Statements.Disclosures
                .Where(d => d.Form != DataForm.Anonymised && d.Role is not (RecipientRole.Public or RecipientRole.OtherUsers))
                .Select(d => (Disclosure: d, Party: map.Vocabulary.FindParty(d.Party)))
                .Where(pair => pair.Party is { Term.HasErrors: false } party && MustTransfer(party)
                    && !Covers(map.Organisation.Statements, party) && !Covers(o.Statements, party))
                .Select(pair => Info.At(
                    whole,
                    o,
                    pair.Disclosure.Spot,
                    $"The transfer to '{pair.Party!.Country}', where the recipient '{pair.Party.Term.Id}' of {Names.Of(o)} is,",
                    $"Add [Transfer(\"{pair.Party.Country}\", ...)] to the recipient, or with 'Party' beside the disclosure.")));
    }

    /// <summary>Data that the recipient keeps inside the area need not leave it.</summary>
    private static bool MustTransfer(Party party) =>
        Countries.IsThirdCountry(party.Country)
        && party.Statements.Transfers.IsEmpty
        && !party.Statements.DeclaresNone(Matter.Transfers)
        && (party.Statements.Storage.IsEmpty || party.Statements.Storage.Any(s => !Countries.IsInEea(s.Place)));

    /// <summary>Whether a transfer is to the recipient, or to nobody by name in its country.</summary>
    private static bool Covers(Statements statements, Party party) =>
        statements.DeclaresNone(Matter.Transfers)
        || statements.Transfers.Any(t => t.Party is null
            ? string.IsNullOrWhiteSpace(t.Country) || string.Equals(t.Country, party.Country, StringComparison.OrdinalIgnoreCase)
            : t.Party == party.Term.Id);
}
