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
/// <param name="Word">The data, in the words of messages; null for a member.</param>
/// <param name="Retention">What is said.</param>
/// <param name="Basis">What the same thing says of the legal basis.</param>
/// <param name="Type">The type, for a member.</param>
/// <param name="Member">The member, for a member.</param>
internal readonly record struct RetentionPlace(
    RetentionHolder Holder,
    string About,
    string? Word,
    RetentionStatement Retention,
    BasisStatement Basis,
    DataType? Type = null,
    DataMember? Member = null)
{
    /// <summary>The data, in the words of messages: those of a member are put together when there is something to say.</summary>
    public string Name => Word ?? $"'{Names.Of(Type!, Member!)}'";

    public static RetentionPlace Of(DataType type, DataMember member, PersonalDataDeclaration declaration) =>
        new(RetentionHolder.Member, member.Symbol, null, declaration.Retention, declaration.Basis, type, member);
}

/// <summary>A check of what one thing says of its retention, wherever retention can be declared.</summary>
internal abstract class RetentionStatementRule : Rule
{
    public sealed override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.HasErrors || !SaysAnything(member) ? [] : Find(type, member, vocabulary);

    public sealed override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary)
    {
        if (purpose.Term.HasErrors)
        {
            return [];
        }

        // Loops that make a place where something is said there: most uses leave their storage to the purpose.
        List<Finding>? all = null;
        foreach (var use in purpose.Uses)
        {
            Add(RetentionHolder.Use, use.Category, use.Retention, use.Basis);
        }

        foreach (var one in purpose.RetentionFor)
        {
            Add(RetentionHolder.Use, one.Category, one.Retention, purpose.Basis);
        }

        Add(RetentionHolder.Purpose, null, purpose.Retention, purpose.Basis);
        return (IEnumerable<Finding>?)all ?? [];

        void Add(RetentionHolder holder, string? category, RetentionStatement retention, BasisStatement basis)
        {
            if (!retention.Clauses.IsEmpty)
            {
                RuleCatalog.Add(ref all, Find(Place(purpose, holder, category, retention, basis), vocabulary));
            }
        }
    }

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

    private IEnumerable<Finding> Find(DataType type, DataMember member, Vocabulary vocabulary)
    {
        List<Finding>? all = null;
        foreach (var declaration in member.Declarations)
        {
            RuleCatalog.Add(ref all, Find(RetentionPlace.Of(type, member, declaration), vocabulary));
        }

        // The member's [Retention] attributes belong to each of its declarations.
        return all is null or { Count: 0 } ? [] : all.Distinct();
    }

    private static RetentionPlace Place(
        Purpose purpose, RetentionHolder holder, string? category, RetentionStatement retention, BasisStatement basis) =>
        new(holder, purpose.Term.Symbol, Names.Data(category, purpose.Term.Id), retention, basis);

    private IEnumerable<Finding> Find(
        RetentionHolder holder, Term term, RetentionStatement retention, BasisStatement basis, Vocabulary vocabulary) =>
        term.HasErrors || retention.Clauses.IsEmpty ? [] : Find(new(holder, term.Symbol, $"'{term.Id}'", retention, basis), vocabulary);

    private IEnumerable<Finding> Find(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses.IsEmpty || !Covers(place.Holder) ? [] : Check(place, vocabulary);
}
