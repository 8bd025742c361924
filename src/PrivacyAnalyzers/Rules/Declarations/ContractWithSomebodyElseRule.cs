using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ContractWithSomebodyElseRule : SubjectOnBasisRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1086",
        "The contract is not with the data subject",
        "A contract is declared as the legal basis of {0}, but the data are of {1}, who act on behalf of somebody else: the contract is not theirs (GDPR Art. 6(1)(b)). Declare another basis for them, such as legitimate interests, or the 'Condition' under which the contract is theirs.",
        RuleSeverity.Judgement,
        "6(1)(b)",
        "Art. 6(1)(b) holds for a contract to which the data subject is party. The contact person of a customer has none: the customer has.",
        NeedsWholeCompilation: true);

    private protected override bool Concerns(BasisStatement basis, Organisation organisation) =>
        basis is { Basis: LegalBasis.Contract, Condition: null };

    private protected override bool Concerns(Subject subject) => !string.IsNullOrWhiteSpace(subject.OnBehalfOf);
}
