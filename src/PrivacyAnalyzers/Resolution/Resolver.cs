using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>
/// Finds what holds for a member's data: each value is looked for on the member, then on the purpose's use of the category,
/// then on the purpose, then on the category.
/// </summary>
/// <remarks>Rules, register and retention code all ask here, so that they cannot disagree.</remarks>
internal static class Resolver
{
    /// <summary>The purposes of a declaration: those it names, or else those that say that they use its category.</summary>
    public static IEnumerable<string> PurposesOf(PersonalDataDeclaration declaration, Vocabulary vocabulary) =>
        declaration.Purposes.IsEmpty
            ? vocabulary.PurposesUsing(declaration.Category).Select(p => p.Term.Id)
            : declaration.Purposes.Distinct();

    /// <summary>The cells of a declaration: one a purpose, or one for each of the purpose's uses under its condition.</summary>
    public static IEnumerable<Cell> Cells(PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        var category = vocabulary.FindCategory(declaration.Category);
        var any = false;
        foreach (var id in PurposesOf(declaration, vocabulary))
        {
            any = true;
            var purpose = vocabulary.FindPurpose(id);
            var uses = UsesOf(purpose, declaration.Category);
            if (uses.Count == 0)
            {
                yield return Resolve(declaration, id, null, purpose, category);
            }

            foreach (var use in uses)
            {
                yield return Resolve(declaration, id, use, purpose, category);
            }
        }

        if (!any)
        {
            yield return Resolve(declaration, null, null, null, category);
        }
    }

    /// <summary>What the vocabulary says of a purpose's use of a category, without any member.</summary>
    public static Cell Resolve(Purpose purpose, Use use, Vocabulary vocabulary)
    {
        var category = vocabulary.FindCategory(use.Category);
        var (basis, basisOrigin) = Basis(BasisStatement.None, use, purpose, category);
        var (retention, retentionOrigin) = Retention(RetentionStatement.None, use, purpose, category);
        return new Cell(purpose.Term.Id, use.Category, basis, basisOrigin, retention, retentionOrigin);
    }

    public static IReadOnlyList<Use> UsesOf(Purpose? purpose, string? category) =>
        purpose is null || category is null ? [] : [.. purpose.Uses.Where(u => u.Category == category)];

    private static Cell Resolve(
        PersonalDataDeclaration declaration, string? purposeId, Use? use, Purpose? purpose, Category? category)
    {
        var (basis, basisOrigin) = Basis(declaration.Basis, use, purpose, category);
        var (retention, retentionOrigin) = Retention(declaration.Retention, use, purpose, category);
        return new Cell(purposeId, declaration.Category, basis, basisOrigin, retention, retentionOrigin);
    }

    private static (BasisStatement Basis, Origin Origin) Basis(
        BasisStatement own, Use? use, Purpose? purpose, Category? category)
    {
        BasisStatement[] chain =
            [own, use?.Basis ?? BasisStatement.None, purpose?.Basis ?? BasisStatement.None, category?.Basis ?? BasisStatement.None];
        var stated = Array.FindIndex(chain, b => b.SaysSomething);
        return (
            Completed(chain, stated, category),
            stated switch { 0 => Origin.Member, 1 => Origin.Use, 2 => Origin.Purpose, 3 => Origin.Category, _ => Origin.Nowhere });
    }

    /// <summary>The facts beside the basis are looked for in the same order. One that stands with another basis belongs to that
    /// one; a condition that stands farther out than the basis does not limit it.</summary>
    private static BasisStatement Completed(BasisStatement[] chain, int stated, Category? category)
    {
        var basis = stated < 0 ? BasisStatement.None : chain[stated];
        var facts = BasisStatement.None;
        string? condition = null;
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            if (chain[i].HasFacts && (!chain[i].SaysSomething || chain[i].Basis == basis.Basis))
            {
                facts = chain[i].Over(facts);
                condition = i <= stated ? chain[i].Condition ?? condition : null;
            }
        }

        return facts with
        {
            Basis = basis.Basis,
            Spot = basis.Spot,
            Condition = condition,
            Article9 = facts.Article9 != Article9.Unspecified ? facts.Article9 : Article9Elsewhere(chain, category),
            Article9IsUndefined = facts.Article9IsUndefined || category?.Sensitivities.Any(s => s.Article9IsUndefined) == true,
        };
    }

    /// <summary>A condition of Art. 9(2) that stands with another basis, or on the category's own [SensitiveData]. Explicit consent
    /// goes with the basis consent only; the others stand beside whatever basis of Art. 6(1).</summary>
    private static Article9 Article9Elsewhere(BasisStatement[] chain, Category? category) =>
        chain.Select(b => b.Article9).Where(a => a != Article9.ExplicitConsent)
            .Concat(category is null ? [] : category.Sensitivities.Select(s => s.Article9))
            .FirstOrDefault(a => a != Article9.Unspecified);

    private static (RetentionStatement Retention, Origin Origin) Retention(
        RetentionStatement own, Use? use, Purpose? purpose, Category? category)
    {
        if (own.SaysSomething)
        {
            return (own, Origin.Member);
        }

        if (use?.Retention.SaysSomething == true)
        {
            return (use.Retention, Origin.Use);
        }

        if (purpose?.Retention.SaysSomething == true)
        {
            return (purpose.Retention, Origin.Purpose);
        }

        return category?.Retention.SaysSomething == true
            ? (category.Retention, Origin.Category)
            : (RetentionStatement.None, Origin.Nowhere);
    }
}
