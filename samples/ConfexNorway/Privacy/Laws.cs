using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>The laws that the policy names. No legal basis of the policy names one.</summary>
public static class Laws
{
    [Law("The Personal Data Act", Country = "NO"), Label("nb", "Personopplysningsloven")]
    public const string PersonalDataAct = "personopplysningsloven";

    /// <summary>
    /// Named as the reason to keep invoices. The duty to keep them stands in bokføringsloven § 13 (<see
    /// cref="PrivacyAnalyzers.Statutes.NorwayAccounting"/>).
    /// </summary>
    [Law("The Accounting Act", Country = "NO"), Label("nb", "Regnskapsloven")]
    public const string AccountingAct = "regnskapsloven";
}
