using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class NotSetBasedRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4034",
        "The mapping does not allow set-based erasure",
        "Rows of '{0}' cannot be erased or emptied with one command: {1} (GDPR Art. 5(1)(e)). {2}",
        RuleSeverity.Judgement,
        "5(1)(e)",
        "EF Core runs ExecuteDelete and ExecuteUpdate on one table. Where a row is spread over several tables, shares one with another type, or is a part of a JSON column, they throw, and the data stay.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var rows = whole.Rows;
        ILookup<string, Row>? tables = null;
        ILookup<string, Row>? heirs = null;
        foreach (var type in whole.Map.Types)
        {
            if (type.Shape is { IsReachable: true, Kind: DataTypeKind.Class } && rows.Find(type.Symbol) is { } row
                && Obstacle(row) is { } obstacle && Concerns(obstacle, type, row))
            {
                yield return Info.At(type.Symbol, Spot.Name, type.Shape.FlatName.Replace('_', '.'), obstacle.Reason, obstacle.Fix);
            }
        }

        Words? Obstacle(Row row)
        {
            if (row.Mapping is { IsJson: true } part)
            {
                return new($"they are a part of a JSON column{Of(rows.Find(part.Owner))}", "Map them as a complex type, or give them a table.");
            }

            if (row.IsPart)
            {
                return null;
            }

            if (row.Mapping?.IsSplit == true)
            {
                return new("they are spread over several tables (SplitToTable)", "Store them in one table, or give the rest a type of its own.");
            }

            var line = rows.Line(row).ToArray();
            var strategy = line.Select(r => r.Mapping?.Strategy ?? HierarchyStrategy.Unspecified).FirstOrDefault(s => s != HierarchyStrategy.Unspecified);
            if (strategy == HierarchyStrategy.TablePerConcreteType)
            {
                return HeirsOf(row).FirstOrDefault(h => !h.IsPart) is { } heir
                    ? new($"rows of '{heir.ShortName}' belong to them, which stand in a table of their own (TPC)", "Declare the data on the types without derived types, or store the hierarchy in one table.")
                    : null;
            }

            if (strategy == HierarchyStrategy.TablePerType || (strategy == HierarchyStrategy.Unspecified && IsSpread(row, line)))
            {
                return new("each type of its hierarchy has a table (TPT)", "Store the hierarchy in one table, or one for each concrete type.");
            }

            tables ??= rows.All.Where(r => !r.IsPart && r.Table is not null).ToLookup(r => r.Table!, System.StringComparer.OrdinalIgnoreCase);
            return row.Table is { } table && tables[table].FirstOrDefault(o => o.Type != row.Type && !AreKin(o, row)) is { } sharer
                ? new($"'{sharer.ShortName}' is stored in the same table, '{table}'", "Give each type a table, or make one an owned type of the other.") { IsForRowsOnly = true }
                : null;
        }

        bool IsSpread(Row row, Row[] line)
        {
            if (line.Select(r => r.Table).OfType<string>().Distinct(System.StringComparer.OrdinalIgnoreCase).Count() > 1)
            {
                return true;
            }

            return row.Table is { } own && HeirsOf(row).Any(h => h.Table is { } theirs && !string.Equals(own, theirs, System.StringComparison.OrdinalIgnoreCase));
        }

        IEnumerable<Row> HeirsOf(Row row) =>
            (heirs ??= rows.All.SelectMany(r => r.Shape.Bases.Select(b => (Base: b, Row: r))).ToLookup(p => p.Base, p => p.Row))[row.Type];

        bool Concerns(Words obstacle, DataType type, Row row)
        {
            var members = type.Members.Concat(type.Inherited).ToArray();
            var life = new RowLife(members, whole.Map.Vocabulary);
            if (life.HasErrors || !life.IsTouched || (obstacle.IsForRowsOnly && !life.IsErased))
            {
                return false;
            }

            if (row.Mapping is not { IsJson: true, Owner: { } around } || rows.Find(around)?.Declared is not { } owner)
            {
                return true;
            }

            // What goes together with the row around it needs no command of its own.
            var together = new RowLife(owner.Members.Concat(owner.Inherited).Concat(members), whole.Map.Vocabulary);
            return !together.HasErrors && members.Any(m => m.IsPersonal && together.Outlives(m) is not null);
        }
    }

    private static string Of(Row? owner) => owner is null ? "" : $" of '{owner.ShortName}'";

    private static bool AreKin(Row one, Row other) => one.Shape.Bases.Contains(other.Type) || other.Shape.Bases.Contains(one.Type)
        || one.Shape.Bases.Intersect(other.Shape.Bases).Any();

    private sealed record Words(string Reason, string Fix)
    {
        /// <summary>Whether single members can be emptied all the same.</summary>
        public bool IsForRowsOnly { get; init; }
    }
}
