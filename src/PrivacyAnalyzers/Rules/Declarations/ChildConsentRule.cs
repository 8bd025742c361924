using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ChildConsentRule : SubjectOnBasisRule
{
    /// <summary>No Member State may go below it, Art. 8(1).</summary>
    private const int LowestAgeOfConsent = 13;

    public override RuleInfo Info { get; } = new(
        "PRIV1091",
        "Children consent and nobody is declared who acts for them",
        "Consent is declared as the legal basis of {0}, the data are of children ({1}), and neither who acts for them nor a minimum age is declared (GDPR Art. 8(1)). Declare 'ActsThrough' on the data subject, or 'MinimumAge' on [assembly: PrivacyRegister].",
        RuleSeverity.Judgement,
        "8(1), 8(2)",
        "Below 16 years, or the age from 13 on that a Member State sets, consent to a service of the information society is given or authorised by who holds parental responsibility.",
        NeedsWholeCompilation: true);

    private protected override bool Concerns(BasisStatement basis, Organisation organisation) =>
        basis.Basis == LegalBasis.Consent && !(organisation.Register.MinimumAge >= LowestAgeOfConsent);

    private protected override bool Concerns(Subject subject) =>
        subject.Children && string.IsNullOrWhiteSpace(subject.ActsThrough);
}
