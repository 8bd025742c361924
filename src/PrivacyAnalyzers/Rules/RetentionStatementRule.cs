using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>What a retention stands on.</summary>
internal enum RetentionHolder
{
    Member,
    Use,
    Purpose,
    Category,
    Party,
    DeviceAccess,
    Default,
}

/// <summary>One statement on retention and where it stands.</summary>
/// <param name="Holder">What it stands on.</param>
/// <param name="About">That thing, as findings name it.</param>
/// <param name="Name">The data, in the words of messages.</param>
/// <param name="Retention">What is said.</param>
/// <param name="Basis">What the same thing says of the legal basis.</param>
/// <param name="Type">The type, for a member.</param>
internal readonly record struct RetentionPlace(
    RetentionHolder Holder,
    string About,
    string Name,
    RetentionStatement Retention,
    BasisStatement Basis,
    DataType? Type = null);

/// <summary>A check of what one thing says of its retention, wherever retention can be declared.</summary>
internal abstract class RetentionStatementRule : Rule
{
    public sealed override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.HasErrors || !SaysAnything(member) ? [] : Find(type, member, vocabulary);

    public sealed override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        purpose.Term.HasErrors
            ? []
            : purpose.Uses
                .Select(u => Place(purpose, RetentionHolder.Use, u.Category, u.Retention, u.Basis))
                .Concat(purpose.RetentionFor.Select(r => Place(purpose, RetentionHolder.Use, r.Category, r.Retention, purpose.Basis)))
                .Append(Place(purpose, RetentionHolder.Purpose, null, purpose.Retention, purpose.Basis))
                .SelectMany(p => Find(p, vocabulary));

    public sealed override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Find(RetentionHolder.Category, category.Term, category.Retention, category.Basis, vocabulary);

    public sealed override IEnumerable<Finding> CheckParty(Party party, Vocabulary vocabulary) =>
        Find(RetentionHolder.Party, party.Term, party.Retention, BasisStatement.None, vocabulary);

    public sealed override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) =>
        Find(RetentionHolder.DeviceAccess, access.Term, access.Retention, access.Basis, vocabulary);

    public sealed override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.Map.Organisation.HasErrors
            ? []
            : whole.Map.Organisation.Defaults.SelectMany(d => Find(
                new(
                    RetentionHolder.Default,
                    whole.Map.Assembly,
                    d.ForBasis == LegalBasis.Unspecified ? "all data" : $"all data on {Names.Of(d.ForBasis)}",
                    d.Retention,
                    BasisStatement.None with { Basis = d.ForBasis }),
                whole.Map.Vocabulary));

    /// <summary>Whether the rule looks at what stands there. How long somebody else keeps data, and how long a cookie lives, is
    /// not the storage period that the controller decides on.</summary>
    private protected virtual bool Covers(RetentionHolder holder) =>
        holder is not (RetentionHolder.Party or RetentionHolder.DeviceAccess);

    private protected abstract IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary);

    /// <summary>Most members leave their storage to the vocabulary, and many rules ask.</summary>
    private static bool SaysAnything(DataMember member)
    {
        foreach (var declaration in member.Declarations)
        {
            if (!declaration.Retention.Clauses.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Finding> Find(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.Declarations
            .SelectMany(d => Find(
                new(RetentionHolder.Member, member.Symbol, $"'{Names.Of(type, member)}'", d.Retention, d.Basis, type), vocabulary))

            // The member's [Retention] attributes belong to each of its declarations.
            .Distinct();

    private static RetentionPlace Place(
        Purpose purpose, RetentionHolder holder, string? category, RetentionStatement retention, BasisStatement basis) =>
        new(holder, purpose.Term.Symbol, Names.Data(category, purpose.Term.Id), retention, basis);

    private IEnumerable<Finding> Find(
        RetentionHolder holder, Term term, RetentionStatement retention, BasisStatement basis, Vocabulary vocabulary) =>
        term.HasErrors ? [] : Find(new(holder, term.Symbol, $"'{term.Id}'", retention, basis), vocabulary);

    private IEnumerable<Finding> Find(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses.IsEmpty || !Covers(place.Holder) ? [] : Check(place, vocabulary);
}
