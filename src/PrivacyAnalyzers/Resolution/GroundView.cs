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
        var ofMembers = OfAllMembers(map, subjects);
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

    /// <summary>What the members rest on. Those that leave it to the same words share a cell, and are one ground for the data
    /// subjects of them all.</summary>
    private static IReadOnlyList<Ground> OfAllMembers(DataMap map, SubjectFinder subjects)
    {
        var words = map.Vocabulary;
        var found = new List<(Ground Ground, SortedSet<string> Subjects)>();
        var places = new Dictionary<Cell, int>(SameObject<Cell>.Instance);
        foreach (var (type, member, declaration, cell) in MemberCell.Of(map))
        {
            // Without what is half-typed or stands on no basis.
            if (declaration.HasErrors || cell.BasisOrigin == Origin.Nowhere || words.HasErrors(cell.Purpose, cell.Category))
            {
                continue;
            }

            if (!places.TryGetValue(cell, out var place))
            {
                place = found.Count;
                places.Add(cell, place);
                found.Add((Of(type, member, cell, words), new(StringComparer.Ordinal)));
            }

            found[place].Subjects.UnionWith(subjects.Find(type, member, declaration));
        }

        return [.. found.Select(f => f.Ground with { Subjects = [.. f.Subjects] })];
    }

    private static Ground Of(DataType type, DataMember member, Cell cell, Vocabulary words)
    {
        var purpose = words.FindPurpose(cell.Purpose);
        return cell.BasisOrigin == Origin.Member
            ? new Ground(member.Symbol, cell.Basis.Spot, Origin.Member, member.Name, purpose, cell.Category, cell.Basis)
            {
                Type = type,
                Member = member,
            }
            : Ground.Of(cell, purpose, words.FindCategory(cell.Category));
    }
}
