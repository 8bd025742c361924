using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class RecordGoesFirstRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4025",
        "The record of consent may go before the consent ends",
        "That consent to {0} can be shown as long as it lasts is not declared (GDPR Art. 7(1)). Its record, '{1}', ends after other events than the data that rest on it: {2}, and not {3}. Keep the two together.",
        RuleSeverity.Info,
        "7(1)",
        "The controller has to be able to show consent as long as it relies on it. A record that is data of another category ends with that category's period, whatever becomes of the consent.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        var words = map.Vocabulary;

        // A record is named in words: 'Subscriber.ConsentedAt' is the member, anything else is not looked for.
        var grounds = whole.Grounds.All
            .Where(g => g.Basis is { Basis: LegalBasis.Consent, ConsentRecord: not null } && g.Category is not null)
            .ToLookup(g => g.Basis.ConsentRecord!.Trim(), StringComparer.Ordinal);
        if (grounds.Count == 0)
        {
            return [];
        }

        var records = new HashSet<string>(grounds.Select(g => g.Key.Substring(g.Key.LastIndexOf('.') + 1)), StringComparer.Ordinal);
        return
            from type in map.Types
            from member in type.Members
            where member.IsPersonal && !member.HasErrors && records.Contains(member.Name)
            let record = Names.Of(type, member)
            where grounds.Contains(record)
            let kept = EventsOf([.. member.Declarations.SelectMany(d => Resolver.Cells(d, words))])
            where kept is not null
            from ground in grounds[record]
            where member.Declarations.All(d => d.Category != ground.Category)
            let needed = EventsOf([.. CellsOf(ground, whole)])
            where needed is not null && !needed.Intersect(kept).Any()
            select Info.At(ground.About, ground.Spot, Names.Of(ground), record, List(kept), List(needed));
    }

    private static IEnumerable<Cell> CellsOf(Ground ground, WholeMap whole) => whole.Cells.Select(c => c.Cell)
        .Where(c => c.Category == ground.Category && c.Purpose == ground.Purpose?.Term.Id && c.Basis.Basis == LegalBasis.Consent);

    /// <summary>The events that end the storage; null where anything else does, or nothing is known.</summary>
    private static string[]? EventsOf(IReadOnlyCollection<Cell> cells)
    {
        var clauses = cells.SelectMany(c => c.Retention.Periods).ToArray();
        return cells.Count == 0 || cells.Any(c => !c.Retention.SaysSomething) || clauses.Any(c => c.After is null && c.Until is null)
            ? null
            : [.. clauses.SelectMany(c => new[] { c.After, c.Until }).OfType<string>().Distinct().OrderBy(e => e, StringComparer.Ordinal)];
    }

    private static string List(string[] events) => Names.And([.. events.Select(e => $"'{e}'")]);
}
