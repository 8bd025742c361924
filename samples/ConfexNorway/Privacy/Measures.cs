using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>What protects the data. The policy ties no measure to a purpose: they hold for all.</summary>
public static class Measures
{
    [SecurityMeasure("Two-factor authentication", Article32.Confidentiality, Description = "Secures the access to personal data.")]
    [Label("nb", "Tofaktorautentisering")]
    public const string TwoFactorAuthentication = "two-factor-authentication";

    [SecurityMeasure("Encrypted storage", Article32.PseudonymisationAndEncryption, Description = "As far as possible.")]
    [Label("nb", "Kryptert form")]
    public const string EncryptionAtRest = "encryption-at-rest";

    [SecurityMeasure("Physical and virtual access control", Article32.Confidentiality)]
    [Label("nb", "Fysisk og virtuell adgangs- og tilgangskontroll")]
    public const string AccessControl = "physical-and-virtual-access-control";

    [SecurityMeasure("Website encrypted with SSL", Article32.PseudonymisationAndEncryption)]
    [Label("nb", "SSL")]
    public const string Ssl = "ssl";

    [SecurityMeasure("Annual review", Article32.Testing, ReviewEveryMonths = 12,
        Description = "Routines for collecting, storing and processing data, physical security included, against unauthorised access.")]
    [Label("nb", "Årlig gransking")]
    public const string AnnualReview = "annual-review";

    [SecurityMeasure("Data quality", Description = "Outdated or irrelevant personal data are updated continuously.")]
    [Label("nb", "Oppdaterte personopplysninger")]
    public const string DataQuality = "data-quality";

    [SecurityMeasure("Encryption of sensitive data", Article32.PseudonymisationAndEncryption,
        Description = "Any sensitive personal data about customers in the customer database are encrypted.")]
    [Label("nb", "Kryptering av sensitive personopplysninger")]
    public const string EncryptionOfSensitiveData = "encryption-of-sensitive-data";

    [SecurityMeasure("Privacy by design", Description = "Systems are built with it from the ground up.")]
    [Label("nb", "Innebygd personvern")]
    public const string PrivacyByDesign = "privacy-by-design";

    [SecurityMeasure("Continuous review", Article32.Testing,
        Description = "Several measures are in place, and new security measures are considered continuously.")]
    [Label("nb", "Fortløpende vurdering")]
    public const string ContinuousReview = "continuous-review";

    [SecurityMeasure("Risk reduction", Description = "Everything is done to reduce the risk that personal data go astray.")]
    [Label("nb", "Redusert risiko")]
    public const string RiskReduction = "risk-reduction";

    [SecurityMeasure("Protection against access and destruction",
        Article32.Confidentiality | Article32.Integrity | Article32.Availability,
        Description = "Active work to protect customers and visitors against unwanted or accidental access to, or destruction of, data.")]
    [Label("nb", "Beskyttelse mot tilgang og ødeleggelse")]
    public const string Protection = "protection-against-access-and-destruction";
}
