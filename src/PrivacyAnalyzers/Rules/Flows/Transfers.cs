using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

/// <summary>What the rules on transfers ask of one.</summary>
internal static class Transfers
{
    /// <summary>The recipient: the one that the transfer names, or the one that it stands on.</summary>
    public static Party? RecipientOf(StatementOwner owner, Transfer transfer, Vocabulary vocabulary) =>
        vocabulary.FindParty(transfer.Party ?? (owner.Kind == TermKind.Party ? owner.Id : null));

    /// <summary>Whether the transfer does not leave the area, or leaves it only as far as a parent company could reach in: the
    /// first is no transfer, whether the second is one is disputed.</summary>
    public static bool StaysInTheArea(Transfer transfer) =>
        transfer.Exposure == TransferExposure.ForeignParent || Countries.IsInEea(transfer.Country);

    /// <summary>Whether the owner discloses data to a recipient in the country that the transfer names.</summary>
    public static bool HasRecipientThere(StatementOwner owner, Transfer transfer, Vocabulary vocabulary) =>
        transfer.Country is not null
        && owner.Statements.Disclosures.Any(d => vocabulary.FindParty(d.Party)?.Country == transfer.Country);

    /// <summary>" to 'US'", or nothing where no country is named.</summary>
    public static string To(Transfer transfer) =>
        string.IsNullOrWhiteSpace(transfer.Country) ? "" : $" to '{transfer.Country}'";
}
