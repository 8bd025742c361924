using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A place that states a legal basis, with all that holds there for one purpose and one category.</summary>
/// <param name="About">The declaration that states the basis, as a documentation comment id.</param>
/// <param name="Spot">Where in it.</param>
/// <param name="Origin">What it is; <see cref="Origin.Nowhere"/> for an access to a device, which is no place of the look-up.</param>
/// <param name="Name">The id of the word, or the member's name.</param>
/// <param name="Purpose">The purpose; null where none, or an undeclared one, is served.</param>
/// <param name="Category">The category's id; null where the statement is for all data.</param>
/// <param name="Basis">The basis with the facts beside it.</param>
internal sealed record Ground(
    string About, Spot Spot, Origin Origin, string Name, Purpose? Purpose, string? Category, BasisStatement Basis)
{
    /// <summary>Whose data it is for, as far as declared; known for a whole map only.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The type of the member that states it.</summary>
    public DataType? Type { get; init; }

    /// <summary>The member that states it.</summary>
    public DataMember? Member { get; init; }

    /// <summary>The grounds that a purpose states: for its uses, and for data that no use names.</summary>
    public static IEnumerable<Ground> Of(Purpose purpose, Vocabulary words)
    {
        if (purpose.Term.HasErrors)
        {
            yield break;
        }

        var isTaken = false;
        foreach (var use in purpose.Uses)
        {
            var cell = Resolver.Resolve(purpose, use, words);
            isTaken |= cell.BasisOrigin == Origin.Purpose;
            if (cell.BasisOrigin is Origin.Use or Origin.Purpose && !words.HasErrors(null, use.Category))
            {
                yield return Of(cell, purpose, words.FindCategory(use.Category));
            }
        }

        if (!isTaken && purpose.Basis.SaysSomething)
        {
            yield return new Ground(
                purpose.Term.Symbol, purpose.Basis.Spot, Origin.Purpose, purpose.Term.Id, purpose, null, purpose.Basis);
        }
    }

    /// <summary>The grounds that a category states: for each purpose that uses it and leaves the basis to it.</summary>
    public static IEnumerable<Ground> Of(Category category, Vocabulary words)
    {
        if (category.Term.HasErrors || !category.Basis.SaysSomething)
        {
            return [];
        }

        var id = category.Term.Id;
        var purposes = words.PurposesUsing(id);
        return purposes.Count == 0
            ? [new Ground(category.Term.Symbol, category.Basis.Spot, Origin.Category, id, null, id, WithCondition(category.Basis, category))]
            : from purpose in purposes
              where !purpose.Term.HasErrors
              from use in Resolver.UsesOf(purpose, id)
              let cell = Resolver.Resolve(purpose, use, words)
              where cell.BasisOrigin == Origin.Category
              select Of(cell, purpose, category);
    }

    /// <summary>The ground of an access to a device. A way to refuse it is a way to withdraw.</summary>
    public static IEnumerable<Ground> Of(DeviceAccess access)
    {
        if (!access.Term.HasErrors && access.Basis.SaysSomething)
        {
            var basis = access.Basis with { WithdrawAt = access.Basis.WithdrawAt ?? access.Permission };
            yield return new Ground(access.Term.Symbol, basis.Spot, Origin.Nowhere, access.Term.Id, null, null, basis);
        }
    }

    /// <summary>The ground that a purpose, its use or a category states for a cell.</summary>
    public static Ground Of(Cell cell, Purpose? purpose, Category? category)
    {
        var term = cell.BasisOrigin == Origin.Category ? category!.Term : purpose!.Term;
        return new Ground(term.Symbol, cell.Basis.Spot, cell.BasisOrigin, term.Id, purpose, cell.Category, WithCondition(cell.Basis, category));
    }

    private static BasisStatement WithCondition(BasisStatement basis, Category? category)
    {
        var condition = Resolver.Article9Of(basis, category);
        return condition == basis.Article9 ? basis : basis with { Article9 = condition };
    }
}
