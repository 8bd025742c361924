using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Looks for the ways in which a data subject objects, Art. 21.</summary>
internal static class Objection
{
    /// <summary>Whether a data subject can object to what rests on the basis, Art. 21(1).</summary>
    public static bool IsAllowed(BasisStatement basis) => basis.Basis is LegalBasis.PublicTask or LegalBasis.LegitimateInterests;

    public static bool HasWay(Ground ground, Statements processing) =>
        !string.IsNullOrWhiteSpace(ground.Basis.ObjectAt) || Rights.Has(DataRight.Objection, processing, ground.Purpose);

    /// <summary>Whether a way out of direct marketing is declared: for all of it, or for the purpose's. Where consent to it is
    /// withdrawn, or the processing objected to, marketing ends as well.</summary>
    public static bool HasWayOut(Statements processing, Purpose? purpose) =>
        processing.Marketing.Any(HasOptOut)
        || Rights.Has(DataRight.ObjectionToDirectMarketing, processing, purpose)
        || (purpose is not null && (purpose.Statements.Marketing.Any(HasOptOut)
            || purpose.Uses.Select(u => u.Basis).Append(purpose.Basis)
                .Any(b => !string.IsNullOrWhiteSpace(b.WithdrawAt) || !string.IsNullOrWhiteSpace(b.ObjectAt))));

    private static bool HasOptOut(Marketing marketing) => !string.IsNullOrWhiteSpace(marketing.OptOutAt);
}
