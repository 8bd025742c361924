using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ContradictingBasisRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1030",
        "Two declarations contradict each other on the legal basis",
        "Two declarations contradict each other on the legal basis of {0}: {1} against {2} (GDPR Art. 6(1), 13(1)(c)). Keep one, or give each its condition with [Uses(..., Condition = \"...\")].",
        RuleSeverity.Warning,
        "6(1), 13(1)(c)",
        "A data subject is told one legal basis for one purpose; rights follow from it. Where two hold, each needs the condition under which it does.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        List<Finding>? all = null;
        for (var i = 0; i < member.Declarations.Count; i++)
        {
            if (!member.Declarations[i].HasErrors
                && (AgainstVocabulary(type, member, member.Declarations[i], vocabulary)
                    ?? (i == 0 ? null : AgainstEarlier(type, member, i, vocabulary))) is { } found)
            {
                (all ??= []).Add(found);
            }
        }

        return (IEnumerable<Finding>?)all ?? [];
    }

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary)
    {
        for (var i = 0; i < purpose.Uses.Count; i++)
        {
            var use = purpose.Uses[i];
            var other = purpose.Uses.Take(i).FirstOrDefault(u =>
                u.Category == use.Category && u.Basis.Condition is null && use.Basis.Condition is null
                && u.Basis.SaysSomething && use.Basis.SaysSomething && u.Basis.Basis != use.Basis.Basis);
            if (other is not null)
            {
                yield return Info.At(
                    purpose.Term.Symbol,
                    use.Basis.Spot,
                    $"'{use.Category}' for the purpose '{purpose.Term.Id}'",
                    Names.Of(use.Basis.Basis),
                    Names.Of(other.Basis.Basis));
            }
        }
    }

    /// <summary>The member against the nearest word of the vocabulary, or the purpose against the category.</summary>
    private Finding? AgainstVocabulary(
        DataType type, DataMember member, PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        var category = vocabulary.FindCategory(declaration.Category)?.Basis;
        var purposes = Resolver.PurposesOf(declaration, vocabulary);
        for (var i = 0; i < Math.Max(purposes.Count, 1); i++)
        {
            var id = purposes.IsEmpty ? null : purposes[i];
            var purpose = vocabulary.FindPurpose(id);
            if (declaration.Basis.SaysSomething)
            {
                var uses = UsesOf(purpose, declaration.Category);
                var (nearest, origin) =
                    uses.Length > 0 ? (uses.FirstOrDefault(u => u.Basis.Basis == declaration.Basis.Basis)?.Basis ?? uses[0].Basis, Origin.Use)
                    : purpose?.Basis.SaysSomething == true ? (purpose.Basis, Origin.Purpose)
                    : (category, Origin.Category);
                if (nearest?.SaysSomething == true && nearest.Basis != declaration.Basis.Basis)
                {
                    return Info.At(
                        member.Symbol,
                        declaration.Basis.Spot,
                        Names.Data(type, member, id),
                        Names.Of(declaration.Basis.Basis),
                        $"{Names.Of(nearest.Basis)} on {Names.Of(origin)}");
                }
            }
            else if (purpose?.Basis.SaysSomething == true && category?.SaysSomething == true
                && purpose.Basis.Basis != category.Basis && UsesOf(purpose, declaration.Category).Length == 0)
            {
                return Info.At(
                    member.Symbol,
                    declaration.Spot,
                    Names.Data(type, member, id),
                    $"{Names.Of(purpose.Basis.Basis)} on the purpose",
                    $"{Names.Of(category.Basis)} on the category");
            }
        }

        return null;
    }

    private static Use[] UsesOf(Purpose? purpose, string? category) =>
        [.. Resolver.UsesOf(purpose, category).Where(u => u.Basis.SaysSomething)];

    private Finding? AgainstEarlier(
        DataType type, DataMember member, int index, Vocabulary vocabulary)
    {
        var declaration = member.Declarations[index];
        var purposes = Resolver.PurposesOf(declaration, vocabulary).ToArray();
        var other = member.Declarations.Take(index).FirstOrDefault(d =>
            !d.HasErrors && d.Category == declaration.Category && d.Basis.SaysSomething && declaration.Basis.SaysSomething
            && d.Basis.Basis != declaration.Basis.Basis
            && Resolver.PurposesOf(d, vocabulary).Intersect(purposes).Any());
        return other is null
            ? null
            : Info.At(
                member.Symbol,
                declaration.Basis.Spot,
                $"'{Names.Of(type, member)}'",
                Names.Of(declaration.Basis.Basis),
                $"{Names.Of(other.Basis.Basis)} on another attribute of it");
    }
}
