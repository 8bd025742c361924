using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>
/// Finds what holds for a member's data: each value is looked for on the member, then on the purpose's use of the category,
/// then on the purpose, then on the category. For the retention a purpose's <c>[Retention(For = category)]</c> is a use's word,
/// and where no word says anything, the assembly's default for the basis that holds does.
/// </summary>
/// <remarks>Rules, register and retention code all ask here, so that they cannot disagree.</remarks>
internal static class Resolver
{
    /// <summary>The cells of the declarations that were asked about: a dozen rules, the register and the retention code ask about
    /// each. As long as the vocabulary lives, and no longer.</summary>
    private static readonly ConditionalWeakTable<Vocabulary, KnownCells> Known = new();

    /// <summary>The purposes of a declaration: those it names, or else those that say that they use its category.</summary>
    public static EquatableArray<string> PurposesOf(PersonalDataDeclaration declaration, Vocabulary vocabulary) =>
        declaration.Purposes.IsEmpty ? vocabulary.PurposesUsing(declaration.Category).Select(p => p.Term.Id).ToEquatableArray()
            : AllDiffer(declaration.Purposes) ? declaration.Purposes
            : declaration.Purposes.Distinct().ToEquatableArray();

    /// <remarks>A loop in a loop, as a declaration names a few.</remarks>
    private static bool AllDiffer(EquatableArray<string> ids)
    {
        for (var i = 1; i < ids.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (ids[earlier] == ids[i])
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a declaration has any purpose.</summary>
    public static bool HasPurpose(PersonalDataDeclaration declaration, Vocabulary vocabulary) =>
        !declaration.Purposes.IsEmpty || vocabulary.PurposesUsing(declaration.Category).Count > 0;

    /// <summary>The cells of a declaration: one a purpose, or one for each of the purpose's uses under its condition.</summary>
    /// <remarks>Declarations that name the same category and purposes, and say nothing else, share one list: most declarations of a
    /// project are of a few such kinds, and who has seen the list of one has seen the lists of all.</remarks>
    public static IReadOnlyList<Cell> Cells(PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        var known = Known.GetOrCreateValue(vocabulary);
        if (!known.ByDeclaration.TryGetValue(declaration, out var cells))
        {
            var words = (declaration.Category, declaration.Purposes);
            var leaves = LeavesAllToWords(declaration);
            if (!leaves || !known.ByWords.TryGetValue(words, out cells))
            {
                cells = [.. Resolve(declaration, vocabulary)];
                cells = leaves ? known.ByWords.GetOrAdd(words, cells) : cells;
            }

            cells = known.ByDeclaration.GetOrAdd(declaration, cells);
        }

        return cells;
    }

    /// <summary>Whether nothing of what holds for the data stands on the member: then its words decide.</summary>
    private static bool LeavesAllToWords(PersonalDataDeclaration declaration) =>
        declaration.Retention.Clauses.IsEmpty
        && declaration.Retention.Combine == RetentionCombine.Unspecified
        && !Says(declaration.Provision, declaration.IfNotGiven)
        && declaration.Basis.IsEmpty;

    private static IEnumerable<Cell> Resolve(PersonalDataDeclaration declaration, Vocabulary vocabulary)
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
                yield return Resolve(declaration, id, null, purpose, category, vocabulary.Defaults);
            }

            foreach (var use in uses)
            {
                yield return Resolve(declaration, id, use, purpose, category, vocabulary.Defaults);
            }
        }

        if (!any)
        {
            yield return Resolve(declaration, null, null, null, category, vocabulary.Defaults);
        }
    }

    /// <summary>What the vocabulary says of a purpose's use of a category, without any member.</summary>
    public static Cell Resolve(Purpose purpose, Use use, Vocabulary vocabulary)
    {
        var category = vocabulary.FindCategory(use.Category);
        var (basis, basisOrigin) = Basis(BasisStatement.None, use, purpose, category);
        var (retention, retentionOrigin) = Retention(
            RetentionStatement.None, use, purpose, use.Category, category, basis.Basis, vocabulary.Defaults);
        return new Cell(purpose.Term.Id, use.Category, basis, basisOrigin, retention, retentionOrigin)
        {
            Provision = use.Provision,
            IfNotGiven = use.IfNotGiven,
            ProvisionOrigin = Says(use.Provision, use.IfNotGiven) ? Origin.Use : Origin.Nowhere,
        };
    }

    public static IReadOnlyList<Use> UsesOf(Purpose? purpose, string? category)
    {
        List<Use>? found = null;
        if (purpose is not null && category is not null)
        {
            foreach (var use in purpose.Uses)
            {
                if (use.Category == category)
                {
                    (found ??= new(1)).Add(use);
                }
            }
        }

        return (IReadOnlyList<Use>?)found ?? [];
    }

    /// <summary>What a purpose says of the storage of one category with <c>[Retention(For = …)]</c>.</summary>
    public static RetentionStatement RetentionFor(Purpose? purpose, string? category)
    {
        if (purpose is not null && category is not null)
        {
            foreach (var one in purpose.RetentionFor)
            {
                if (one.Category == category)
                {
                    return one.Retention;
                }
            }
        }

        return RetentionStatement.None;
    }

    /// <summary>What the purpose says of one of its uses: the short form, or the longer rule for the category where it says the
    /// same and more.</summary>
    public static RetentionStatement RetentionOf(Use? use, RetentionStatement forCategory) =>
        use?.Retention.SaysSomething == true && !(forCategory.SaysSomething && forCategory.Agrees(use.Retention))
            ? use.Retention
            : forCategory;

    /// <summary>The condition of Art. 9(2) for a category's data: what stands with the basis, or else on the category's own
    /// [SensitiveData].</summary>
    public static Article9 Article9Of(BasisStatement basis, Category? category) =>
        basis.Article9 != Article9.Unspecified || category is null
            ? basis.Article9
            : category.Sensitivities.Select(s => s.Article9).FirstOrDefault(a => a != Article9.Unspecified);

    private static Cell Resolve(
        PersonalDataDeclaration declaration,
        string? purposeId,
        Use? use,
        Purpose? purpose,
        Category? category,
        RetentionDefaults defaults)
    {
        var (basis, basisOrigin) = Basis(declaration.Basis, use, purpose, category);
        var (retention, retentionOrigin) = Retention(
            declaration.Retention, use, purpose, declaration.Category, category, basis.Basis, defaults);
        var own = Says(declaration.Provision, declaration.IfNotGiven);
        return new Cell(purposeId, declaration.Category, basis, basisOrigin, retention, retentionOrigin)
        {
            Provision = own ? declaration.Provision : use?.Provision ?? Provision.Unspecified,
            IfNotGiven = own ? declaration.IfNotGiven : use?.IfNotGiven,
            ProvisionOrigin = own ? Origin.Member
                : use is not null && Says(use.Provision, use.IfNotGiven) ? Origin.Use
                : Origin.Nowhere,
        };
    }

    private static bool Says(Provision provision, string? ifNotGiven) =>
        provision != Provision.Unspecified || !string.IsNullOrWhiteSpace(ifNotGiven);

    /// <summary>The nearest basis holds. What stands with it elsewhere completes it, the nearest word first: without a basis of
    /// its own, or with the same.</summary>
    private static (BasisStatement Basis, Origin Origin) Basis(
        BasisStatement own, Use? use, Purpose? purpose, Category? category)
    {
        (BasisStatement? Said, Origin Origin)[] places =
        [
            (own, Origin.Member), (use?.Basis, Origin.Use), (purpose?.Basis, Origin.Purpose), (category?.Basis, Origin.Category),
        ];
        var holds = Array.FindIndex(places, p => p.Said is { SaysSomething: true });
        var basis = holds < 0 ? BasisStatement.None : places[holds].Said!;
        for (var i = holds - 1; i >= 0; i--)
        {
            // What is nearer than the basis says none: its facts are for the one that holds.
            if (places[i].Said is { IsEmpty: false } nearer)
            {
                basis = Completed(nearer, basis) with
                {
                    Basis = basis.Basis,
                    Condition = nearer.Condition ?? basis.Condition,
                    Spot = basis.Spot,
                };
            }
        }

        for (var i = holds + 1; i < places.Length; i++)
        {
            if (places[i].Said is { } farther && (farther.Basis == basis.Basis || !farther.SaysSomething))
            {
                basis = Completed(basis, farther);
            }
        }

        // The conditions of Art. 9(2) stand beside whatever basis of Art. 6(1), but explicit consent goes with consent.
        if (basis.Article9 == Article9.Unspecified
            && Array.Find(places, p => p.Said is { Article9: not (Article9.Unspecified or Article9.ExplicitConsent) }).Said is { } other)
        {
            basis = basis with { Article9 = other.Article9 };
        }

        return (basis, holds < 0 ? Origin.Nowhere : places[holds].Origin);
    }

    /// <summary>A statement with what it leaves open from another. The condition is not among it: it says when the one basis
    /// holds, and not the other.</summary>
    private static BasisStatement Completed(BasisStatement nearer, BasisStatement farther) => AddsNothing(farther) ? nearer : nearer with
    {
        Limb = nearer.Limb == BasisLimb.Unspecified ? farther.Limb : nearer.Limb,
        Interest = nearer.Interest ?? farther.Interest,
        InterestOf = nearer.InterestOf == InterestHolder.Unspecified ? farther.InterestOf : nearer.InterestOf,
        Assessment = nearer.Assessment ?? farther.Assessment,
        Law = nearer.Law ?? farther.Law,
        ConsentRecord = nearer.ConsentRecord ?? farther.ConsentRecord,
        WithdrawAt = nearer.WithdrawAt ?? farther.WithdrawAt,
        ObjectAt = nearer.ObjectAt ?? farther.ObjectAt,
        Article9 = nearer.Article9 == Article9.Unspecified ? farther.Article9 : nearer.Article9,
        Article9IsUndefined = nearer.Article9IsUndefined || farther.Article9IsUndefined,
    };

    /// <summary>Whether a statement has none of the facts that complete another: most name a basis at most.</summary>
    private static bool AddsNothing(BasisStatement farther) =>
        farther is
        {
            Limb: BasisLimb.Unspecified, Interest: null, InterestOf: InterestHolder.Unspecified, Assessment: null, Law: null,
            ConsentRecord: null, WithdrawAt: null, ObjectAt: null, Article9: Article9.Unspecified, Article9IsUndefined: false,
        };

    private static (RetentionStatement Retention, Origin Origin) Retention(
        RetentionStatement own,
        Use? use,
        Purpose? purpose,
        string? categoryId,
        Category? category,
        LegalBasis basis,
        RetentionDefaults defaults)
    {
        var forCategory = RetentionFor(purpose, categoryId);

        // An exception that stands alone on something nearer is one to whatever is found further out: it is never lost.
        List<RetentionClause>? exceptions = null;
        var found = Take(own, Origin.Member)
            ?? TakeUse()
            ?? Take(purpose?.Retention, Origin.Purpose)
            ?? Take(category?.Retention, Origin.Category)
            ?? Take(defaults.For(basis), Origin.Default);
        if (found is not { } holds)
        {
            return (RetentionStatement.None, Origin.Nowhere);
        }

        var general = defaults.ExceptionsFor(basis).Where(e => holds.Origin != Origin.Default || !holds.Retention.Clauses.Contains(e));
        return (holds.Retention.With([.. exceptions ?? [], .. general]), holds.Origin);

        (RetentionStatement Retention, Origin Origin)? Take(RetentionStatement? said, Origin origin)
        {
            if (said is null || said.SaysSomething)
            {
                return said is null ? null : (said, origin);
            }

            (exceptions ??= []).AddRange(said.Exceptions);
            return null;
        }

        (RetentionStatement Retention, Origin Origin)? TakeUse()
        {
            var said = RetentionOf(use, forCategory);
            if (!ReferenceEquals(said, forCategory))
            {
                (exceptions ??= []).AddRange(forCategory.Exceptions);
            }

            return Take(said, Origin.Use);
        }
    }

    /// <summary>The cells of one vocabulary.</summary>
    private sealed class KnownCells
    {
        /// <summary>By the object and not by its value: to compare two declarations costs as much as to resolve one.</summary>
        public ConcurrentDictionary<PersonalDataDeclaration, Cell[]> ByDeclaration { get; } = new(SameObject<PersonalDataDeclaration>.Instance);

        public ConcurrentDictionary<(string? Category, EquatableArray<string> Purposes), Cell[]> ByWords { get; } = new();
    }
}
