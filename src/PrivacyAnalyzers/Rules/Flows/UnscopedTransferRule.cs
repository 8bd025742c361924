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
        // A party is the recipient, and what it receives stands with the disclosures to it.
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

    private static bool Receives(string? party, StatementOwner owner, Vocabulary vocabulary) =>
        party is not null
        && owner.Statements.Disclosures.Concat(vocabulary.Purposes.SelectMany(p => p.Disclosures)).Any(d => d.Party == party);
}
