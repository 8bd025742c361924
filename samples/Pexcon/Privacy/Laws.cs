using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>The laws that the policy names. Their storage and limitation periods are those of <see cref="Statutes"/>.</summary>
public static class Laws
{
    [Law("Accounting Act (1999:1078)", Country = "SE"), Label("sv", "Bokföringslagen (1999:1078)")]
    public const string Accounting = "bokforingslagen";

    [Law("Discrimination Act (2008:567)", Country = "SE"), Label("sv", "Diskrimineringslagen (2008:567)")]
    public const string Discrimination = "diskrimineringslagen";
}
