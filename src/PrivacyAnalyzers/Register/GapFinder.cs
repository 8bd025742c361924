using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Register;

/// <summary>Finds for each finding whether and why it is silenced, for the register.</summary>
internal sealed class GapFinder
{
    private readonly DataMap map;
    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);

    /// <param name="map">The map that the findings are of.</param>
    /// <param name="detections">What the detection has found.</param>
    /// <param name="about">What the findings are about: of all that is declared, a small part.</param>
    private GapFinder(DataMap map, Detections detections, HashSet<string> about)
    {
        this.map = map;
        foreach (var detected in detections.Findings)
        {
            targets[detected.Finding.About] = new Target(map.Assembly, detected.Suppressions, detected.Around, detected.Type);
        }

        foreach (var type in map.Types)
        {
            if (about.Contains(type.Symbol))
            {
                targets[type.Symbol] = new Target(type.Assembly, type.Suppressions, [], type.Symbol);
            }

            foreach (var member in type.Members)
            {
                if (about.Contains(member.Symbol))
                {
                    targets[member.Symbol] = new Target(type.Assembly, member.Suppressions, type.Suppressions, type.Symbol);
                }
            }

            foreach (var member in type.Silent)
            {
                if (about.Contains(member.Symbol))
                {
                    targets[member.Symbol] = new Target(type.Assembly, member.Suppressions, type.Suppressions, type.Symbol);
                }
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

        targets[map.Assembly] = new Target(map.Assembly, map.Organisation.Suppressions, [], "");
    }

    public static IReadOnlyList<Gap> Find(RuleRun run, Detections detections)
    {
        Finding[] findings = [.. run.All.Concat(detections.Findings.Select(d => d.Finding)).Distinct()];
        var finder = new GapFinder(
            run.Whole.Map, detections, new HashSet<string>(findings.Select(f => f.About), StringComparer.Ordinal));
        var known = new HashSet<KnownFinding>(detections.Known);
        return
        [
            .. findings
                .Select(f => new Gap(
                    f, RuleCatalog.Find(f.RuleId), finder.SuppressionOf(f), known.Contains(KnownFinding.Of(f.RuleId, f.About))))
                .OrderBy(g => g.Finding.RuleId, StringComparer.Ordinal)
                .ThenBy(g => g.Finding.About, StringComparer.Ordinal)
                .ThenBy(g => g.Finding.Message(g.Rule), StringComparer.Ordinal)

                // The number of an assembly's attribute depends on the order of files: it decides nothing that can be seen.
                .ThenBy(g => g.Finding.Spot.Attribute)
                .ThenBy(g => g.Finding.Spot.Element),
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
        suppression.RuleId == finding.RuleId
        && (suppression.Kind != SuppressionKind.Pragma || suppression.Attribute == finding.Spot.Attribute);

    /// <summary>Whether an assembly's [SuppressMessage] covers a declaration, by the rules of the compiler: for it the target
    /// counts and not whether the scope says 'member' or 'type', and 'namespace' covers nothing that stands in one.</summary>
    private static bool Covers(AssemblySuppression suppression, string about, string type)
    {
        var scope = suppression.Scope?.ToLowerInvariant();
        if (suppression.Target is null)
        {
            return scope is null or "module";
        }

        var target = Plain(suppression.Target);
        var isAround = Plain(type).StartsWith(target + ".", StringComparison.Ordinal);
        return target.Length > 0 && scope switch
        {
            "member" or "type" => isAround || Plain(type) == target || Plain(about) == target,
            "namespaceanddescendants" => isAround,
            _ => false,
        };
    }

    /// <summary>A symbol's name without its kind: a target may be written <c>~P:N.C.A</c>, <c>P:N.C.A</c> or, as FxCop did,
    /// <c>N.C.#A</c>.</summary>
    private static string Plain(string id)
    {
        var start = id.StartsWith("~", StringComparison.Ordinal) ? 1 : 0;
        start += id.Length > start + 1 && id[start + 1] == ':' ? 2 : 0;
        return id.Substring(start).Replace(".#", ".");
    }

    private static string TypeOf(string member)
    {
        var last = member.LastIndexOf('.');
        return last < 2 ? "" : "T:" + member.Substring(2, last - 2);
    }

    private sealed record Target(
        string Assembly, IReadOnlyList<Suppression> Own, IReadOnlyList<Suppression> Around, string Type);
}
