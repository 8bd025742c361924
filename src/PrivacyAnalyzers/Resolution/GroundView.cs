using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>All places of a map that state a legal basis, each once however many members rest on it.</summary>
internal sealed class GroundView
{
    public GroundView(DataMap map, SubjectFinder subjects)
    {
        var words = map.Vocabulary;
        Ground[] ofMembers = [.. map.Types.SelectMany(t => t.Members.SelectMany(m => Of(t, m, words, subjects)))];
        var subjectsOf = ofMembers.ToLookup(g => (g.Purpose?.Term.Id, g.Category), g => g.Subjects);

        // What members state is missing once for a purpose and a category: it stands at the first member.
        OfMembers =
        [
            .. ofMembers.Where(g => g.Origin == Origin.Member)
                .GroupBy(g => (g.Purpose?.Term.Id, g.Category, g.Basis.Basis))
                .Select(Joined),
        ];
        OfWords =
        [
            .. words.Purposes.SelectMany(p => Ground.Of(p, words))
                .Concat(words.Categories.SelectMany(c => Ground.Of(c, words)))
                .Select(g => g with { Subjects = [.. subjectsOf[(g.Purpose?.Term.Id, g.Category)].SelectMany(s => s)] })
                .Concat(ofMembers.Where(g => g.Origin != Origin.Member))
                .GroupBy(g => (g.About, g.Spot, g.Purpose?.Term.Id, g.Category, g.Basis))
                .Select(Joined),
            .. words.DeviceAccesses.SelectMany(Ground.Of),
        ];
    }

    /// <summary>Those on words, with the data that reach them through members.</summary>
    public IReadOnlyList<Ground> OfWords { get; }

    /// <summary>Those on members.</summary>
    public IReadOnlyList<Ground> OfMembers { get; }

    public IEnumerable<Ground> All => OfWords.Concat(OfMembers);

    /// <summary>Where no member says whose data they are, they are of those whom the purpose names.</summary>
    private static Ground Joined(IEnumerable<Ground> same)
    {
        var first = same.First();
        string[] subjects = [.. same.SelectMany(g => g.Subjects).Distinct().OrderBy(s => s, StringComparer.Ordinal)];
        return first with { Subjects = subjects.Length == 0 && first.Purpose is not null ? first.Purpose.Subjects : subjects };
    }

    private static IEnumerable<Ground> Of(DataType type, DataMember member, Vocabulary words, SubjectFinder subjects) =>
        from declaration in member.Declarations
        where member.IsPersonal && !declaration.HasErrors
        from cell in Resolver.Cells(declaration, words)
        where cell.BasisOrigin != Origin.Nowhere && !words.HasErrors(cell.Purpose, cell.Category)
        let purpose = words.FindPurpose(cell.Purpose)
        let ground = cell.BasisOrigin == Origin.Member
            ? new Ground(member.Symbol, cell.Basis.Spot, Origin.Member, member.Name, purpose, cell.Category, cell.Basis)
            {
                Type = type,
                Member = member,
            }
            : Ground.Of(cell, purpose, words.FindCategory(cell.Category))
        select ground with { Subjects = [.. subjects.Find(type, member, declaration)] };
}
