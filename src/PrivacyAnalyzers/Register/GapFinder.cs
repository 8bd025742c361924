using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Register;

/// <summary>Runs all rules for the register, and finds for each finding whether and why it is silenced.</summary>
internal sealed class GapFinder
{
    private readonly DataMap map;
    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);

    private GapFinder(DataMap map)
    {
        this.map = map;
        foreach (var type in map.Types)
        {
            targets[type.Symbol] = new Target(type.Assembly, type.Suppressions, [], type.Symbol);
            foreach (var member in type.Members)
            {
                targets[member.Symbol] = new Target(type.Assembly, member.Suppressions, type.Suppressions, type.Symbol);
            }
        }

        foreach (var term in map.Vocabulary.Terms)
        {
            targets[term.Symbol] = new Target(term.Assembly, term.Suppressions, [], TypeOf(term.Symbol));
        }

        foreach (var term in map.Vocabulary.Unusable)
        {
            targets[term.Symbol] = new Target(map.Assembly, term.Suppressions, [], TypeOf(term.Symbol));
        }

        targets[map.Assembly] = new Target(map.Assembly, [], [], "");
    }

    public static IReadOnlyList<Gap> Find(DataMap map)
    {
        var finder = new GapFinder(map);
        return
        [
            .. RuleCatalog.CheckAll(map)
                .Distinct()
                .Select(f => new Gap(f, RuleCatalog.Find(f.RuleId), finder.SuppressionOf(f)))
                .OrderBy(g => g.Finding.RuleId, StringComparer.Ordinal)
                .ThenBy(g => g.Finding.About, StringComparer.Ordinal)
                .ThenBy(g => g.Finding.Spot.Attribute)
                .ThenBy(g => g.Finding.Spot.Element)
                .ThenBy(g => g.Finding.Message(g.Rule), StringComparer.Ordinal),
        ];
    }

    private Suppression? SuppressionOf(Finding finding)
    {
        if (!targets.TryGetValue(finding.About, out var target))
        {
            return null;
        }

        return target.Own.FirstOrDefault(s => Silences(s, finding))
            ?? target.Around.FirstOrDefault(s => s.RuleId == finding.RuleId && s.Kind == SuppressionKind.SuppressMessage)
            ?? map.AssemblySuppressions
                .Where(s => s.RuleId == finding.RuleId && s.Assembly == target.Assembly && Covers(s, finding.About, target.Type))
                .Select(s => new Suppression(s.RuleId, SuppressionKind.SuppressMessage, s.Justification))
                .FirstOrDefault()
            ?? (target.Assembly == map.Assembly ? map.Configured.FirstOrDefault(s => s.RuleId == finding.RuleId) : null);
    }

    /// <summary>A pragma silences at its place only; an attribute silences all of its symbol.</summary>
    private static bool Silences(Suppression suppression, Finding finding) =>
        (suppression.RuleId == finding.RuleId || suppression.RuleId == PragmaReader.AnyRule)
        && (suppression.Kind != SuppressionKind.Pragma || suppression.Attribute == finding.Spot.Attribute);

    /// <summary>Whether an assembly's [SuppressMessage] covers a declaration, by the rules of the compiler.</summary>
    private static bool Covers(AssemblySuppression suppression, string about, string type)
    {
        var target = suppression.Target?.TrimStart('~');
        if (string.IsNullOrEmpty(target))
        {
            return suppression.Scope is null or "module";
        }

        return suppression.Scope switch
        {
            "member" => about == target,
            "type" => type == target || type.StartsWith(target + ".", StringComparison.Ordinal),
            "namespace" or "namespaceanddescendants" =>
                type.StartsWith("T:" + target!.Replace("N:", "") + ".", StringComparison.Ordinal)
                && (suppression.Scope == "namespaceanddescendants" || NamespaceOf(type) == target.Replace("N:", "")),
            _ => about == target || type == target,
        };
    }

    /// <summary>The namespace of a type's id. A nested type's id does not say where its namespace ends; it is then left to
    /// <c>namespaceanddescendants</c>.</summary>
    private static string NamespaceOf(string type)
    {
        var last = type.LastIndexOf('.');
        return last < 2 ? "" : type.Substring(2, last - 2);
    }

    private static string TypeOf(string member)
    {
        var last = member.LastIndexOf('.');
        return last < 2 ? "" : "T:" + member.Substring(2, last - 2);
    }

    private sealed record Target(
        string Assembly, IReadOnlyList<Suppression> Own, IReadOnlyList<Suppression> Around, string Type);
}
