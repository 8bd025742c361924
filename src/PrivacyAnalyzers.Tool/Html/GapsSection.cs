using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>
/// The gaps: open ones first, the heaviest first; then those that are known from before, and those that somebody silenced. What one rule
/// found stands together, and what was silenced with one reason stands under that reason.
/// </summary>
internal sealed class GapsSection(HtmlText html, RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;
    private readonly GapWording _wording = new(texts);

    public void Write(IReadOnlyList<Gap> gaps)
    {
        Gap[] open = [.. gaps.Where(gap => gap.IsOpen)];
        html.Element("p", open.Length == 0 ? _phrases["html.noOpenGaps"] : _phrases.Format("html.openGaps", open.Length)).Line();
        Rules(open);
        Folded("html.knownGaps", [.. gaps.Where(gap => gap.Suppressed is null && gap.InBaseline)]);
        Folded("html.silencedGaps", [.. gaps.Where(gap => gap.Suppressed is not null)]);
    }

    private void Folded(string summary, Gap[] gaps)
    {
        if (gaps.Length > 0)
        {
            html.Element("details", () =>
            {
                html.Element("summary", _phrases.Format(summary, gaps.Length)).Line();
                Rules(gaps);
            }).Line();
        }
    }

    private void Rules(IEnumerable<Gap> gaps)
    {
        IEnumerable<IGrouping<string, Gap>> rules = gaps.GroupBy(gap => gap.Rule, StringComparer.Ordinal)
            .OrderByDescending(rule => rule.Max(gap => GapSeverity.Weight(gap.Severity)))
            .ThenBy(rule => rule.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Gap> rule in rules)
        {
            Rule([.. rule.OrderBy(gap => gap.About, StringComparer.Ordinal).ThenBy(gap => gap.Message, StringComparer.Ordinal)]);
        }
    }

    private void Rule(Gap[] gaps)
    {
        Gap first = gaps[0];
        string state = _phrases[first.IsOpen ? "html.open" : first.Suppressed is null ? "html.known" : "html.silenced"];
        html.Element("div", [("class", first.IsOpen ? "gap open" : "gap")], () =>
        {
            html.Element("h3", [("lang", _wording.HasTitle(first) ? null : "en")], _wording.Title(first)).Line();
            string severities = string.Join(", ", gaps.Select(gap => gap.Severity).Distinct(StringComparer.Ordinal)
                .OrderByDescending(GapSeverity.Weight).Select(severity => _phrases.Word("severity", severity)));
            html.Element("p", [("class", "articles")],
                $"{state} · {severities} · {_phrases.Article(first.Articles)} · {first.Rule}").Line();
            foreach (IGrouping<(string By, string? Reason)?, Gap> reason in gaps.GroupBy(Reason))
            {
                if (reason.Key is { } given)
                {
                    html.Element("p", _phrases.Format("html.reason", _phrases.Word("suppressedBy", given.By), given.Reason ?? _phrases["html.noReason"])).Line();
                }

                html.Element("ul", () =>
                {
                    foreach (Gap gap in reason)
                    {
                        // Where a message is only there in English, a screen reader has to know.
                        string? message = _wording.Message(gap);
                        html.Element("li", () => html.Element("span", [("lang", message is null ? "en" : null)], message ?? gap.Message)
                            .Text(" ").Element("code", gap.About)).Line();
                    }
                }).Line();
            }
        }).Line();
    }

    private static (string By, string? Reason)? Reason(Gap gap)
    {
        return gap.Suppressed is { } suppressed
            ? (suppressed.By, string.IsNullOrWhiteSpace(suppressed.Justification) ? null : suppressed.Justification)
            : null;
    }
}
