using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class ErasureReachesOthersRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4033",
        "Erasing a row takes others with it, or is refused because of them",
        "Erasing a row of '{0}' {1} (GDPR Art. 5(1)(e), 17(3)(b)). {2}",
        RuleSeverity.Judgement,
        "5(1)(e), 17(3)(b)",
        "A required foreign key cascades: the rows that refer to the erased one go with it, although they may have to be kept longer. Where the foreign key restricts, the erasure is refused for as long as such rows exist.",
        NeedsWholeCompilation: true);

    /// <summary>Without mapping in this compilation, nobody knows what the database has for foreign keys. Two contexts may say
    /// the same of one.</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.Map.Mapping.Entities.IsEmpty ? [] : Check(whole).Distinct();

    private IEnumerable<Finding> Check(WholeMap whole)
    {
        var foreignKeys = whole.Rows.ForeignKeys();
        var lives = new Dictionary<string, RowLife>();
        foreach (var type in whole.Map.Types)
        {
            if (foreignKeys[type.Symbol].Any() && LifeOf(type) is { HasErrors: false, IsErased: true } life)
            {
                foreach (var foreignKey in foreignKeys[type.Symbol])
                {
                    if (Judge(type, life, foreignKey) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }

        RowLife LifeOf(DataType type)
        {
            if (!lives.TryGetValue(type.Symbol, out var life))
            {
                lives.Add(type.Symbol, life = new RowLife(type.Members.Concat(type.Inherited), whole.Map.Vocabulary));
            }

            return life;
        }

        Finding? Judge(DataType type, RowLife life, ForeignKey foreignKey)
        {
            if (foreignKey.OnDelete is not (DeleteRule.Cascade or DeleteRule.Refuse))
            {
                return null;
            }

            var dependent = foreignKey.Dependent;
            var over = foreignKey.Member is { } member ? $" ('{dependent.ShortName}.{member}')" : "";
            var theirs = dependent.Declared is { } declared ? LifeOf(declared) : null;
            if (theirs is { HasErrors: true })
            {
                return null;
            }

            // Whether rows that hold nobody's data go with the others, or hinder them, only the second matters here.
            if (theirs?.Ends.Any() != true)
            {
                return foreignKey.OnDelete == DeleteRule.Refuse
                    ? Say($"is refused while rows of '{dependent.ShortName}' refer to it{over}, and no period ends these", SetNullOrErase)
                    : null;
            }

            return Later(theirs, life) is not { } later ? null
                : foreignKey.OnDelete == DeleteRule.Cascade
                    ? Say($"takes the rows of '{dependent.ShortName}' with it{over}, and {later.Of(dependent)}", "Let the foreign key be set to null, or keep both as long.")
                    : Say($"is refused while rows of '{dependent.ShortName}' refer to it{over}, and {later.Of(dependent)}", SetNullOrErase);

            Finding Say(string what, string fix) => Info.At(type.Symbol, Spot.Name, type.Shape.FlatName.Replace('_', '.'), what, fix);
        }
    }

    private const string SetNullOrErase = "Let the foreign key be set to null, or see that these rows go first.";

    /// <summary>The data of the dependent row that may have to outlive the other row: surely longer ones first.</summary>
    private static Longer? Later(RowLife dependent, RowLife principal)
    {
        Longer? found = null;
        foreach (var (member, end) in dependent.Ends)
        {
            if (principal.Ends.Any(p => end.IsNoLaterThan(p.End, inOneRow: false)))
            {
                continue;
            }

            var isSure = end.Duty is not null || principal.Ends.All(p => p.End.IsShorterThan(end));
            if (found is null || (isSure && !found.IsSure))
            {
                found = new Longer(member, end, isSure);
            }
        }

        return found;
    }

    private sealed record Longer(DataMember Member, DataEnd End, bool IsSure)
    {
        public string Of(Row row)
        {
            var member = $"'{row.ShortName}.{Member.Name}'";
            return End.Duty is { } law ? $"{member} must be kept for '{law.Name}'"
                : $"{member} {(IsSure ? "is kept longer" : "may be kept longer")}: {(End.Clauses.IsEmpty ? "no period is declared" : string.Join(", ", End.Clauses.Select(Names.Of)))}";
        }
    }
}
