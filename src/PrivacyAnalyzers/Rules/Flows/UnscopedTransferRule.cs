using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class UnscopedTransferRule : TransferRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3010",
        "The transfer names no data or no recipient",
        "Of a transfer{0} for {1} {2} not declared (GDPR Art. 30(1)(e), 13(1)(f)). Name {3}.",
        RuleSeverity.Judgement,
        "30(1)(e), 13(1)(f)",
        "A mechanism binds a recipient and covers certain data. A transfer that names neither cannot be checked against its safeguards, nor explained to the people whose data it is.");

    private protected override IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary)
    {
        // A party is the recipient; what it receives stands with the disclosures to it, which only the whole map has.
        if (owner.Kind == TermKind.Party || Transfers.StaysInTheArea(transfer))
        {
            yield break;
        }

        var noRecipient = string.IsNullOrWhiteSpace(transfer.Party) && !Transfers.HasRecipientThere(owner, transfer, vocabulary);
        var noData = owner.IsWhole && transfer.Categories.IsEmpty && !Receives(transfer.Party, owner, vocabulary);
        if (noRecipient || noData)
        {
            var (what, with) = (noData, noRecipient) switch
            {
                (true, true) => ("the data and the recipient are", "them with 'Categories' and 'Party'"),
                (true, false) => ("the data are", "them with 'Categories'"),
                _ => ("the recipient is", "it with 'Party'"),
            };
            yield return Info.At(owner.Symbol, transfer.Spot, Transfers.To(transfer), Names.Of(owner), what, with);
        }
    }

    /// <summary>Transfers to a party that receives data, and no word on which.</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        var owners = StatementOwner.All(map).ToArray();
        var transfers = owners.Where(o => o.Kind == TermKind.Party)
            .SelectMany(o => o.Statements.Transfers
                .Where(t => t.Categories.IsEmpty && !Transfers.StaysInTheArea(t)).Select(t => (Owner: o, Transfer: t)))
            .ToArray();
        if (transfers.Length == 0 || map.Organisation.HasErrors || map.Vocabulary.Terms.Any(t => t.HasErrors))
        {
            return [];
        }

        // A disclosure of a purpose or a category is of its data.
        var received = owners.SelectMany(o => o.Statements.Disclosures.Select(d => (d.Party, IsScoped: !o.IsWhole || !d.Categories.IsEmpty)))
            .ToLookup(d => d.Party, d => d.IsScoped);
        return transfers
            .Where(t => received[t.Owner.Id].Any() && !received[t.Owner.Id].Contains(true))
            .Select(t => Info.At(
                whole, t.Owner, t.Transfer.Spot, Transfers.To(t.Transfer), Names.Of(t.Owner), "the data are", "them with 'Categories'"));
    }

    private static bool Receives(string? party, StatementOwner owner, Vocabulary vocabulary) =>
        party is not null
        && owner.Statements.Disclosures.Concat(vocabulary.Purposes.SelectMany(p => p.Disclosures)).Any(d => d.Party == party);
}
