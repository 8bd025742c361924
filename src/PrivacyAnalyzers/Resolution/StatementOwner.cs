using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>The assembly, or a word of the vocabulary, with what is stated on it.</summary>
/// <param name="Kind">The kind of word; null for the assembly.</param>
/// <param name="Id">The word's id; the assembly's name.</param>
/// <param name="Symbol">What findings are about: the word's symbol, or the assembly's name.</param>
/// <param name="Assembly">The assembly that says it.</param>
/// <param name="Statements">What is said.</param>
/// <param name="HasErrors">Whether an attribute there did not resolve: what it leaves open is then not known.</param>
internal sealed record StatementOwner(
    TermKind? Kind, string Id, string Symbol, string Assembly, Statements Statements, bool HasErrors)
{
    public bool IsWhole => Kind is null;

    public static StatementOwner Of(Purpose purpose) => Of(purpose.Term, purpose.Statements);

    public static StatementOwner Of(Category category) => Of(category.Term, category.Statements);

    public static StatementOwner Of(Party party) => Of(party.Term, party.Statements);

    public static StatementOwner Of(ProcessorActivity activity) => Of(activity.Term, activity.Statements);

    /// <summary>The assembly: what it says holds for the processing as a whole.</summary>
    public static StatementOwner Of(Organisation organisation, string assembly) =>
        new(null, assembly, assembly, assembly, organisation.Statements, organisation.HasErrors);

    /// <summary>Everything that states anything, the assembly first.</summary>
    public static IEnumerable<StatementOwner> All(DataMap map)
    {
        var words = map.Vocabulary;
        return words.Purposes.Select(Of)
            .Concat(words.Categories.Select(Of))
            .Concat(words.Parties.Select(Of))
            .Concat(words.ProcessorActivities.Select(Of))
            .Prepend(Of(map.Organisation, map.Assembly))
            .Where(o => !o.Statements.Equals(Statements.Nothing));
    }

    private static StatementOwner Of(Term term, Statements statements) =>
        new(term.Kind, term.Id, term.Symbol, term.Assembly, statements, term.HasErrors);
}
