using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A cell with the place where its retention is declared.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="About">The thing that declares the retention, as findings name it.</param>
/// <param name="IsOwnWord">Whether the spots of the clauses can be found there.</param>
internal sealed record PlacedCell(Cell Cell, string About, bool IsOwnWord)
{
    public Spot SpotOf(RetentionClause clause) => IsOwnWord ? clause.Spot : Spot.Name;

    /// <summary>What holds for all data that is declared: each use of a category by a purpose once, and what members declare
    /// otherwise. Without what is half-typed or says nothing of its storage.</summary>
    public static IReadOnlyList<PlacedCell> Of(DataMap map)
    {
        var words = map.Vocabulary;
        var known = new HashSet<(string?, string?, Origin, LegalBasis, string?)>();
        var uses =
            from purpose in words.Purposes
            from use in purpose.Uses
            let cell = Resolver.Resolve(purpose, use, words)
            where IsNew(cell)
            select Place(cell, null, map);
        var members =
            from found in MemberCell.Of(map)
            where !found.Member.HasErrors && (found.Cell.RetentionOrigin == Origin.Member || IsNew(found.Cell))
            select Place(found.Cell, found.Member, map);
        return
        [
            .. uses.ToArray().Concat(members)
                .Where(p => p.Cell.RetentionOrigin != Origin.Nowhere && !words.HasErrors(p.Cell.Purpose, p.Cell.Category)),
        ];

        bool IsNew(Cell cell) =>
            known.Add((cell.Purpose, cell.Category, cell.RetentionOrigin, cell.Basis.Basis, cell.Basis.Condition));
    }

    private static PlacedCell Place(Cell cell, DataMember? member, DataMap map) => cell.RetentionOrigin switch
    {
        Origin.Member => new(cell, member!.Symbol, true),
        Origin.Category => new(cell, map.Vocabulary.FindCategory(cell.Category)!.Term.Symbol, true),
        Origin.Use or Origin.Purpose => new(cell, map.Vocabulary.FindPurpose(cell.Purpose)!.Term.Symbol, true),
        _ => new(cell, map.Assembly, !map.Organisation.Defaults.IsEmpty),
    };
}
