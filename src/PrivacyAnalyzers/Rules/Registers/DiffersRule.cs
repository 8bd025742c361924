using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Comparing;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Registers;

/// <summary>Two registers that ought to agree, or to differ with a reason: of two companies of a group, of one company in two
/// countries.</summary>
internal sealed class DiffersRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV5010",
        "The register differs from one that it is compared with",
        "The {0} differs from the register of {1}: here {2}, there {3} (GDPR Art. 5(1)(a), 5(2)). Make them agree, or say why they differ.",
        RuleSeverity.Info,
        "5(1)(a), 5(2)",
        "Organisations that share systems or customers tell the same people about the same processing. Where their registers differ, one of them may be wrong. Only registers named by the MSBuild item PrivacyCompareWith are compared; words are not, only what they stand for.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var others = whole.Map.CompareWith.Select(c => c.Outline).Where(o => o is not null).Select(o => o!).ToArray();
        if (others.Length == 0 || OutlineReader.Read(RegisterWriter.WriteWithoutGaps(whole)) is not { } own)
        {
            return [];
        }

        return others.SelectMany(other => Compare(own, other, whole.Map.Assembly));
    }

    private IEnumerable<Finding> Compare(RegisterOutline own, RegisterOutline other, string assembly)
    {
        var here = own.Facts.ToDictionary(f => (f.Topic, f.Of));
        var there = other.Facts.ToDictionary(f => (f.Topic, f.Of));

        // What is said of a category that only one of them has is said with the category itself.
        return here.Keys.Union(there.Keys)
            .OrderBy(k => k.Topic, StringComparer.Ordinal).ThenBy(k => k.Of, StringComparer.Ordinal)
            .Select(k => (k.Topic, k.Of, Here: Find(here, k), There: Find(there, k)))
            .Where(d => d.Here is null || d.There is null ? (d.Here ?? d.There)!.Value is null : d.Here.Value != d.There.Value)
            .Select(d => Info.At(assembly, Spot.Name, Name(d.Topic, d.Of), other.Name, Text(d.Here), Text(d.There)));
    }

    private static string Name(string topic, string of) => of.Length == 0 ? topic : $"{topic} '{of}'";

    private static OutlineFact? Find(Dictionary<(string Topic, string Of), OutlineFact> facts, (string Topic, string Of) key) =>
        facts.TryGetValue(key, out var found) ? found : null;

    private static string Text(OutlineFact? fact) =>
        fact is null ? "it is not declared"
        : fact.Value is null ? "it is declared"
        : fact.Value.Length == 0 ? "nothing is declared"
        : fact.Value;
}
