using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>The gaps: open ones first, the heaviest first; then those that are known from before, and those that somebody silenced, with the reason.</summary>
internal sealed class GapsSection(HtmlText html, Phrases phrases)
{
    public void Write(IReadOnlyList<Gap> gaps)
    {
        Gap[] open = [.. Sorted(gaps.Where(gap => gap.IsOpen))];
        Gap[] known = [.. Sorted(gaps.Where(gap => gap.Suppressed is null && gap.InBaseline))];
        Gap[] silenced = [.. Sorted(gaps.Where(gap => gap.Suppressed is not null))];
        html.Element("p", open.Length == 0 ? phrases["html.noOpenGaps"] : phrases.Format("html.openGaps", open.Length)).Line();
        foreach (Gap gap in open)
        {
            Write(gap);
        }

        WriteFolded("html.knownGaps", known);
        WriteFolded("html.silencedGaps", silenced);
    }

    private void WriteFolded(string summary, Gap[] gaps)
    {
        if (gaps.Length > 0)
        {
            html.Element("details", () =>
            {
                html.Element("summary", phrases.Format(summary, gaps.Length)).Line();
                foreach (Gap gap in gaps)
                {
                    Write(gap);
                }
            }).Line();
        }
    }

    private static IEnumerable<Gap> Sorted(IEnumerable<Gap> gaps)
    {
        return gaps.OrderByDescending(gap => GapSeverity.Weight(gap.Severity))
            .ThenBy(gap => gap.Rule, StringComparer.Ordinal)
            .ThenBy(gap => gap.About, StringComparer.Ordinal)
            .ThenBy(gap => gap.Message, StringComparer.Ordinal);
    }

    private void Write(Gap gap)
    {
        string state = phrases[gap.IsOpen ? "html.open" : gap.Suppressed is null ? "html.known" : "html.silenced"];
        html.Element("div", [("class", gap.IsOpen ? "gap open" : "gap")], () =>
        {
            html.Element("h3", $"{state}: {gap.Title} ({phrases.Word("severity", gap.Severity)})").Line();
            html.Element("p", gap.Message).Line();
            html.Element("p", () =>
            {
                html.Text($"{phrases.Format("say.article", gap.Articles)} · {gap.Rule} · {phrases["html.where"]} ");
                html.Element("code", gap.About);
            }).Line();
            if (gap.Suppressed is { } suppressed)
            {
                string reason = string.IsNullOrWhiteSpace(suppressed.Justification) ? phrases["html.noReason"] : suppressed.Justification;
                html.Element("p", phrases.Format("html.reason", phrases.Word("suppressedBy", suppressed.By), reason)).Line();
            }
        }).Line();
    }
}
