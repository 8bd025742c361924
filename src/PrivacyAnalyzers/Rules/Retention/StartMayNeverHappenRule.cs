using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class StartMayNeverHappenRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4021",
        "The period may never start",
        "The data {0} come from '{1}', but their period starts only with a relation that ends: {2} (GDPR Art. 5(1)(e)). Add a period from the collection or the last activity.",
        RuleSeverity.Info,
        "5(1)(e)",
        "Who never became a customer cannot cease to be one. Data that were found on the web or came from somebody else then stay for ever, although a period is declared.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.Map.Vocabulary.Sources.Any(s => IsElsewhere(s.Kind))
            ? whole.Cells.SelectMany(c => Check(c, whole.Map)).Distinct()
            : [];

    private IEnumerable<Finding> Check(PlacedCell placed, DataMap map)
    {
        var clauses = placed.Cell.Retention.Periods.ToArray();
        var events = clauses.SelectMany(EventsOf).Distinct().OrderBy(e => e, StringComparer.Ordinal).ToArray();
        if (clauses.All(c => EventsOf(c).Any())
            && Array.TrueForAll(events, e => NeedsRelation(map.Vocabulary.FindEvent(e)?.Kind))
            && SourceOf(placed.Cell, map) is { } source)
        {
            yield return Info.At(
                placed.About,
                placed.SpotOf(clauses[0]),
                Names.Data(placed.Cell.Category, placed.Cell.Purpose),
                source.Term.Id,
                string.Join(", ", events.Select(e => $"'{e}'")));
        }
    }

    private static IEnumerable<string> EventsOf(RetentionClause clause) => new[] { clause.After, clause.Until }.OfType<string>();

    private static bool NeedsRelation(RetentionStartKind? kind) =>
        kind is RetentionStartKind.RelationshipEnd or RetentionStartKind.ConsentWithdrawn;

    /// <summary>A source of the data, as the purpose or the category says it, or the whole for this very category.</summary>
    private static Source? SourceOf(Cell cell, DataMap map)
    {
        var words = map.Vocabulary;
        var said = words.FindPurpose(cell.Purpose)?.Statements.Sources.Where(s => s.Categories.IsEmpty || IsFor(s, cell)) ?? [];
        return said
            .Concat(words.FindCategory(cell.Category)?.Statements.Sources ?? [])
            .Concat(map.Organisation.Statements.Sources.Where(s => IsFor(s, cell)))
            .Select(s => words.FindSource(s.Source))
            .FirstOrDefault(s => s is not null && IsElsewhere(s.Kind));
    }

    private static bool IsFor(Obtained source, Cell cell) => cell.Category is { } category && source.Categories.Contains(category);

    private static bool IsElsewhere(SourceKind kind) =>
        kind is SourceKind.PublicWeb or SourceKind.PublicRegister or SourceKind.Employer or SourceKind.Partner;
}
