using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>What protects the data. The policy ties no measure to a purpose: they hold for all.</summary>
public static class Measures
{
    [SecurityMeasure("Two-factor authentication", Article32.Confidentiality, Description = "Secures the access to personal data.")]
    [Label("sv", "Tvåfaktorautentisering")]
    public const string TwoFactorAuthentication = "two-factor-authentication";

    [SecurityMeasure("Encrypted storage", Article32.PseudonymisationAndEncryption, Description = "As far as possible.")]
    [Label("sv", "Krypterad form")]
    public const string EncryptionAtRest = "encryption-at-rest";

    [SecurityMeasure("Physical and virtual access control", Article32.Confidentiality)]
    [Label("sv", "Fysisk och virtuell åtkomstkontroll")]
    public const string AccessControl = "physical-and-virtual-access-control";

    [SecurityMeasure("Privacy by design", Description = "Systems are built with it from the ground up.")]
    [Label("sv", "Inbyggd integritet")]
    public const string PrivacyByDesign = "privacy-by-design";

    [SecurityMeasure("Continuous review", Article32.Testing,
        Description = "Several measures are in place, and new ones are considered continuously, to keep the consequences for "
            + "privacy small.")]
    [Label("sv", "Kontinuerlig översyn")]
    public const string ContinuousReview = "continuous-review";

    [SecurityMeasure("Risk reduction", Description = "Everything is done to reduce the risk that data fall into the wrong hands.")]
    [Label("sv", "Minskad risk")]
    public const string RiskReduction = "risk-reduction";
}
