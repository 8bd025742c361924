using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>Finds where the data of a member come from, Art. 14(2)(f): the nearest that says it is heard.</summary>
internal static class SourceFinder
{
    /// <summary>The sources of a member's data for one cell; empty where nobody declares any.</summary>
    public static EquatableArray<Obtained> Find(DataType type, DataMember member, Cell cell, DataMap map)
    {
        var words = map.Vocabulary;
        IEnumerable<EquatableArray<Obtained>> places =
        [
            member.Sources,
            type.Sources,
            member.DeclaringSources,
            words.FindPurpose(cell.Purpose)?.Statements.Sources ?? EquatableArray<Obtained>.Empty,
            words.FindCategory(cell.Category)?.Statements.Sources ?? EquatableArray<Obtained>.Empty,
            map.Organisation.Statements.Sources,
        ];
        return places.Select(said => said.Where(source => IsFor(source, cell)).ToEquatableArray())
            .FirstOrDefault(found => !found.IsEmpty);
    }

    /// <summary>What is said of some categories is not said of the data of others.</summary>
    private static bool IsFor(Obtained source, Cell cell) =>
        source.Categories.IsEmpty || (cell.Category is { } category && source.Categories.Contains(category));
}
