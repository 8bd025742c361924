using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A processing activity: a purpose with all the data that reach it.</summary>
/// <param name="Id">The purpose's id.</param>
/// <param name="Purpose">Its declaration; null where an id is used that nobody declares.</param>
/// <param name="Subjects">The data subjects, of the purpose and of the types whose data it uses.</param>
/// <param name="Data">The categories, each with its cells and its members.</param>
internal sealed record Activity(
    string Id, Purpose? Purpose, IReadOnlyList<string> Subjects, IReadOnlyList<ActivityData> Data);

/// <summary>The data of one category in an activity.</summary>
internal sealed record ActivityData(string? Category, IReadOnlyList<Cell> Cells, IReadOnlyList<string> Members);

/// <summary>Turns the map round: from members with purposes to purposes with members.</summary>
internal sealed class ActivityView
{
    public ActivityView(DataMap map, SubjectFinder subjects)
    {
        var words = map.Vocabulary;
        var byPurpose = UsesOf(map, subjects);

        // Declared purposes without members too: processing without a property is processing.
        All =
        [
            .. words.Purposes.Select(p => p.Term.Id).Concat(byPurpose.Keys)
                .Distinct().OrderBy(id => id, StringComparer.Ordinal)
                .Select(id => Make(id, words, byPurpose.TryGetValue(id, out var found) ? found : [])),
        ];
    }

    public IReadOnlyList<Activity> All { get; }

    private static Dictionary<string, List<Use>> UsesOf(DataMap map, SubjectFinder subjects)
    {
        var byPurpose = new Dictionary<string, List<Use>>(StringComparer.Ordinal);
        foreach (var (type, member, declaration, cell) in MemberCell.Of(map))
        {
            if (cell.Purpose is not { } purpose)
            {
                continue;
            }

            if (!byPurpose.TryGetValue(purpose, out var uses))
            {
                byPurpose.Add(purpose, uses = []);
            }

            uses.Add(new Use(cell, member.Symbol, subjects.Find(type, member, declaration)));
        }

        return byPurpose;
    }

    private static Activity Make(string id, Vocabulary words, IReadOnlyList<Use> uses)
    {
        var purpose = words.FindPurpose(id);
        var declared = (purpose?.Uses ?? []).Select(u => (Cell: Resolver.Resolve(purpose!, u, words), Member: (string?)null));
        var data = uses.Select(u => (u.Cell, Member: (string?)u.Member)).Concat(declared)
            .GroupBy(pair => pair.Cell.Category ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ActivityData(
                g.Key.Length == 0 ? null : g.Key,
                Merge(g.Select(pair => pair.Cell)),
                SortedIds.Of(g.Select(pair => pair.Member))));
        return new Activity(
            id,
            purpose,
            SortedIds.Of((purpose?.Subjects ?? []).Concat(uses.SelectMany(u => u.Subjects))),
            [.. data]);
    }

    /// <summary>Cells that say the same are one row, from wherever in the code they come.</summary>
    private static IReadOnlyList<Cell> Merge(IEnumerable<Cell> cells)
    {
        Cell[] different = [.. cells.Distinct(SameObject<Cell>.Instance)];
        return different.Length == 1 ? different : MergeSeveral(different);
    }

    private static IReadOnlyList<Cell> MergeSeveral(Cell[] cells) =>
    [
        .. cells
            .Select(c => (Cell: c, Facts: FactsOf(c)))
            .GroupBy(pair => pair.Facts)
            .Select(g => g.First())
            .OrderBy(pair => pair.Facts.Basis.Basis).ThenBy(pair => pair.Facts.Basis.Condition, StringComparer.Ordinal)
            .ThenBy(pair => pair.Facts.RetentionOrigin).ThenBy(pair => pair.Facts.Clauses, StringComparer.Ordinal)
            .Select(pair => pair.Cell),
    ];

    private static Facts FactsOf(Cell cell) => new(
        cell.Basis with { Spot = Spot.Name },
        cell.BasisOrigin,
        cell.Retention.Combine,
        cell.RetentionOrigin,
        string.Join("\n", cell.Retention.Clauses.Select(KeyOf)),
        cell.Provision,
        cell.IfNotGiven);

    /// <summary>All that a clause says, without where; also its place in the order of rows.</summary>
    private static string KeyOf(RetentionClause clause) => string.Join(
        "\t",
        Text(clause.Months),
        Text(clause.Days),
        clause.After,
        Text((int)clause.CountedFrom),
        clause.Until,
        clause.Statute,
        clause.Criterion,
        clause.AccordingTo,
        clause.DecidedBy,
        clause.WithoutEnd,
        Text(clause.ReviewEveryMonths),
        clause.AtMost ? "most" : "",
        Text((int)clause.Then),
        clause.When,
        clause.WhenProperty,
        clause.WhenValue ? "" : "not",
        clause.Unless,
        clause.UnlessProperty,
        Text((int)clause.UnlessGround),
        clause.StartsFromMark ? "marked" : "");

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private readonly record struct Use(Cell Cell, string Member, IEnumerable<string> Subjects);

    /// <summary>What a cell says, without where in the code it says it.</summary>
    private sealed record Facts(
        BasisStatement Basis,
        Origin BasisOrigin,
        RetentionCombine Combine,
        Origin RetentionOrigin,
        string Clauses,
        Provision Provision,
        string? IfNotGiven);
}
