using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>The laws that the policy names. No legal basis of the policy names one.</summary>
public static class Laws
{
    [Law("Personopplysningsloven", Country = "NO")]
    public const string PersonalDataAct = "personopplysningsloven";

    /// <summary>
    /// Named as the reason to keep invoices. The duty to keep them stands in bokføringsloven § 13 (<see
    /// cref="PrivacyAnalyzers.Statutes.NorwayAccounting"/>).
    /// </summary>
    [Law("Regnskapsloven", Country = "NO")]
    public const string AccountingAct = "regnskapsloven";
}
