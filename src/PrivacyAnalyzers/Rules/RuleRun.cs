using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>What all rules find in one map: the register lists it, and the analyzers show it where the map is at hand.</summary>
internal sealed class RuleRun
{
    private static readonly ConditionalWeakTable<DataMap, RuleRun> Known = new();

    private readonly Lazy<IReadOnlyList<TypeFindings>> types;
    private readonly Lazy<IReadOnlyList<Finding>> words;
    private readonly Lazy<IReadOnlyList<Finding>> whole;
    private readonly Lazy<Dictionary<string, TypeFindings>> ownTypes;
    private readonly Lazy<ILookup<string, Finding>> byWord;

    private RuleRun(DataMap map)
    {
        Whole = new WholeMap(map);
        var vocabulary = map.Vocabulary;
        types = new(() => [.. map.Types.Select(t => new TypeFindings(t, RuleCatalog.Check(t, vocabulary)))]);
        words = new(() => [.. RuleCatalog.Check(vocabulary.All, vocabulary), .. vocabulary.Unusable.SelectMany(RuleCatalog.Check)]);
        whole = new(() => [.. RuleCatalog.CheckWhole(Whole)]);
        ownTypes = new(() => ByName(types.Value.Where(t => t.Type.Assembly == map.Assembly)));
        byWord = new(() => words.Value.ToLookup(f => f.About, StringComparer.Ordinal));
    }

    public WholeMap Whole { get; }

    /// <summary>Everything, for the register.</summary>
    public IEnumerable<Finding> All => types.Value.SelectMany(t => t.Findings)
        .Concat(words.Value)
        .Concat(RuleCatalog.Check(Whole.Map.Organisation, Whole.Map.Assembly, Whole.Map.Vocabulary))
        .Concat(whole.Value);

    /// <summary>What only the whole map shows.</summary>
    public IReadOnlyList<Finding> OfWhole => whole.Value;

    /// <summary>The run over a map: one, whoever asks.</summary>
    public static RuleRun Of(DataMap map) => Known.GetValue(map, static m => new RuleRun(m));

    /// <summary>A type of the map's own assembly with what is found in it, any of several of the name; null for one that says nothing.</summary>
    public TypeFindings? OfType(string symbol) => ownTypes.Value.TryGetValue(symbol, out var found) ? found : null;

    /// <summary>Whether anything is found in any word: in most builds nothing is, and then no constant need be looked at.</summary>
    public bool HasFindingsOfWords => words.Value.Count > 0;

    /// <summary>What is found in the words that a constant declares.</summary>
    public IEnumerable<Finding> OfWord(string symbol) => byWord.Value[symbol];

    private static Dictionary<string, TypeFindings> ByName(IEnumerable<TypeFindings> all)
    {
        var byName = new Dictionary<string, TypeFindings>(StringComparer.Ordinal);
        foreach (var found in all)
        {
            byName[found.Type.Symbol] = found;
        }

        return byName;
    }
}

/// <summary>What is found in a type and its members.</summary>
internal sealed record TypeFindings(DataType Type, IReadOnlyList<Finding> Findings);
