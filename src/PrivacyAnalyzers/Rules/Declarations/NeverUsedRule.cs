using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NeverUsedRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1041",
        "The declaration is never used",
        "The {0} '{1}' is declared but never used, so the register shows what the code does not do (GDPR Art. 30(1)). Use it, or remove it.",
        RuleSeverity.Info,
        "30(1)",
        "A purpose that no data reach, a category that no member has, a recipient that gets nothing: either the code misses something or the register says too much. Public declarations of a library are left alone: other projects use them.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        // Half-typed declarations may use what nothing else uses.
        if (map.Vocabulary.Terms.Any(t => t.HasErrors) || map.Types.Any(t => t.Members.Any(m => m.HasErrors)))
        {
            return [];
        }

        var used = new HashSet<(TermKind, string)>();
        foreach (var type in map.Types)
        {
            Add(used, References.Of(type));
            foreach (var member in type.Members)
            {
                Add(used, References.Of(member));
                foreach (var declaration in member.Declarations)
                {
                    foreach (var purpose in Resolver.PurposesOf(declaration, map.Vocabulary))
                    {
                        used.Add((TermKind.Purpose, purpose));
                    }
                }
            }
        }

        Add(used, [.. References.Of(map.Vocabulary.All), .. References.Of(map.Organisation)]);
        used.UnionWith(used.Where(u => u.Item1 == TermKind.Source).Select(u => (TermKind.Party, u.Item2)).ToArray());

        return map.Vocabulary.Terms
            .Where(t => NeedsUse(t.Kind) && t.Assembly == map.Assembly && (map.IsApplication || !t.IsPublic) && !used.Contains((t.Kind, t.Id)))
            .Select(t => Info.At(t.Symbol, Spot.Name, Names.Of(t.Kind), t.Id));
    }

    /// <summary>A law may be a plain name where it is used; measures and the rest stand in the register by themselves.</summary>
    private static bool NeedsUse(TermKind kind) => kind is TermKind.Purpose or TermKind.Category or TermKind.Subject
        or TermKind.Party or TermKind.Event or TermKind.Source or TermKind.Assessment;

    /// <remarks>A loop, as a map has many references and few words.</remarks>
    private static void Add(HashSet<(TermKind, string)> used, IReadOnlyList<Reference> references)
    {
        for (var i = 0; i < references.Count; i++)
        {
            used.Add((references[i].Kind, references[i].Id));
        }
    }
}
