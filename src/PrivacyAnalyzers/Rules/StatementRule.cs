using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>A rule that needs no more than one owner's statements, so that they are checked while typing.</summary>
internal abstract class StatementRule : Rule
{
    public sealed override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Checked(StatementOwner.Of(purpose), vocabulary);

    public sealed override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Checked(StatementOwner.Of(category), vocabulary);

    public sealed override IEnumerable<Finding> CheckParty(Party party, Vocabulary vocabulary) =>
        Checked(StatementOwner.Of(party), vocabulary);

    public sealed override IEnumerable<Finding> CheckProcessorActivity(ProcessorActivity activity, Vocabulary vocabulary) =>
        Checked(StatementOwner.Of(activity), vocabulary);

    public sealed override IEnumerable<Finding> CheckOrganisation(
        Organisation organisation, string assembly, Vocabulary vocabulary) =>
        Checked(StatementOwner.Of(organisation, assembly), vocabulary);

    private protected abstract IEnumerable<Finding> Check(StatementOwner owner, Vocabulary vocabulary);

    private IEnumerable<Finding> Checked(StatementOwner owner, Vocabulary vocabulary) =>
        owner.HasErrors ? [] : Check(owner, vocabulary);
}

/// <summary>A rule about each transfer.</summary>
internal abstract class TransferRule : StatementRule
{
    private protected sealed override IEnumerable<Finding> Check(StatementOwner owner, Vocabulary vocabulary) =>
        owner.Statements.Transfers.SelectMany(t => Check(owner, t, vocabulary));

    private protected abstract IEnumerable<Finding> Check(StatementOwner owner, Transfer transfer, Vocabulary vocabulary);
}

/// <summary>A rule about each disclosure.</summary>
internal abstract class DisclosureRule : StatementRule
{
    private protected sealed override IEnumerable<Finding> Check(StatementOwner owner, Vocabulary vocabulary) =>
        owner.Statements.Disclosures.SelectMany(d => Check(owner, d));

    private protected abstract IEnumerable<Finding> Check(StatementOwner owner, Disclosure disclosure);
}
