using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>
/// The laws that the policy names, by their titles alone. Their ids are those of <see cref="Statutes"/>, which know the periods.
/// </summary>
public static class Laws
{
    [Law("Accounting Act (1999:1078)", Country = "SE"), Label("sv", "Bokföringslagen (1999:1078)")]
    public const string Accounting = Statutes.SwedenAccounting;

    [Law("Discrimination Act (2008:567)", Country = "SE"), Label("sv", "Diskrimineringslagen (2008:567)")]
    public const string Discrimination = Statutes.SwedenDiscrimination;
}
