namespace PrivacyAnalyzers.Model;

/// <summary>The articles of the GDPR behind the terms, as <c>6(1)(f)</c>. One table, so that the register and the messages of
/// the rules cite the same; null where a term has no article.</summary>
internal static class Articles
{
    public static string? Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "6(1)(a)",
        LegalBasis.Contract => "6(1)(b)",
        LegalBasis.LegalObligation => "6(1)(c)",
        LegalBasis.VitalInterests => "6(1)(d)",
        LegalBasis.PublicTask => "6(1)(e)",
        LegalBasis.LegitimateInterests => "6(1)(f)",
        _ => null,
    };

    public static string? Of(Article9 condition) => condition switch
    {
        Article9.ExplicitConsent => "9(2)(a)",
        Article9.EmploymentAndSocialSecurity => "9(2)(b)",
        Article9.VitalInterests => "9(2)(c)",
        Article9.NonProfitBody => "9(2)(d)",
        Article9.MadePublic => "9(2)(e)",
        Article9.LegalClaims => "9(2)(f)",
        Article9.SubstantialPublicInterest => "9(2)(g)",
        Article9.HealthCare => "9(2)(h)",
        Article9.PublicHealth => "9(2)(i)",
        Article9.ArchivingResearchStatistics => "9(2)(j)",
        _ => null,
    };

    public static string? Of(Article22Gateway gateway) => gateway switch
    {
        Article22Gateway.Contract => "22(2)(a)",
        Article22Gateway.Law => "22(2)(b)",
        Article22Gateway.ExplicitConsent => "22(2)(c)",
        _ => null,
    };

    /// <param name="aim">One aim, not several joined.</param>
    public static string? Of(Article32 aim) => aim switch
    {
        Article32.PseudonymisationAndEncryption => "32(1)(a)",
        Article32.Confidentiality or Article32.Integrity or Article32.Availability or Article32.Resilience => "32(1)(b)",
        Article32.Restoration => "32(1)(c)",
        Article32.Testing => "32(1)(d)",
        _ => null,
    };

    /// <summary>Art. 17(3), where the exception is one of its points; consent and agreement are none of them.</summary>
    public static string? Of(ExceptionGround ground) => ground switch
    {
        ExceptionGround.FreedomOfExpression => "17(3)(a)",
        ExceptionGround.LegalObligation or ExceptionGround.PublicInterest => "17(3)(b)",
        ExceptionGround.ArchivingResearchStatistics => "17(3)(d)",
        ExceptionGround.LegalClaim => "17(3)(e)",
        _ => null,
    };

    public static string? Of(DataRight right) => right switch
    {
        DataRight.Access => "15",
        DataRight.Rectification => "16",
        DataRight.Erasure => "17",
        DataRight.Restriction => "18",
        DataRight.Portability => "20",
        DataRight.Objection => "21(1)",
        DataRight.ObjectionToDirectMarketing => "21(2)",
        DataRight.NoAutomatedDecision => "22",
        DataRight.WithdrawConsent => "7(3)",
        DataRight.Complaint => "77",
        DataRight.Information => "13, 14",
        _ => null,
    };

    /// <param name="mechanism">One mechanism, not several joined.</param>
    public static string? Of(TransferMechanism mechanism) => mechanism switch
    {
        TransferMechanism.Adequacy or TransferMechanism.DataPrivacyFramework => "45(3)",
        TransferMechanism.PublicAuthorityInstrument => "46(2)(a)",
        TransferMechanism.BindingCorporateRules => "46(2)(b)",
        TransferMechanism.StandardContractualClauses => "46(2)(c)",
        TransferMechanism.AuthorityContractualClauses => "46(2)(d)",
        TransferMechanism.CodeOfConduct => "46(2)(e)",
        TransferMechanism.Certification => "46(2)(f)",
        TransferMechanism.AdHocClauses => "46(3)(a)",
        TransferMechanism.AdministrativeArrangement => "46(3)(b)",
        TransferMechanism.ExplicitConsent => "49(1)(a)",
        TransferMechanism.Contract => "49(1)(b)",
        TransferMechanism.ContractInTheSubjectsInterest => "49(1)(c)",
        TransferMechanism.PublicInterest => "49(1)(d)",
        TransferMechanism.LegalClaims => "49(1)(e)",
        TransferMechanism.VitalInterests => "49(1)(f)",
        TransferMechanism.PublicRegister => "49(1)(g)",
        TransferMechanism.CompellingInterests => "49(1) second subparagraph",
        _ => null,
    };

    public static string? Of(AssessmentKind kind) => kind switch
    {
        AssessmentKind.LegitimateInterests => "6(1)(f)",
        AssessmentKind.DataProtectionImpact => "35",
        AssessmentKind.TransferImpact => "46",
        AssessmentKind.Compatibility => "6(4)",
        _ => null,
    };
}
