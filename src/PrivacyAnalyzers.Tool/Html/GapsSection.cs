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
            Dictionary<Gap, (string Text, string? Language)> messages = gaps.Distinct().ToDictionary(gap => gap, Message);
            string advice = Advice([.. messages.Values.Select(message => message.Text)]);
            if (advice.Length > 0)
            {
                html.Element("p", [("class", "advice"), ("lang", messages.Values.First().Language)], advice).Line();
            }

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
                        (string message, string? language) = messages[gap];
                        html.Element("li", () => html.Element("span", [("lang", language)], message[..^advice.Length].TrimEnd())
                            .Text(" ").Element("code", gap.About)).Line();
                    }
                }).Line();
            }
        }).Line();
    }

    /// <summary>The message, and its language where that is not the page's: a screen reader has to know.</summary>
    private (string Text, string? Language) Message(Gap gap) => _wording.Message(gap) is { } message ? (message, null) : (gap.Message, "en");

    /// <summary>The sentences with which all messages end, behind the articles: what to do is the same in each place of a rule, and is
    /// read once. None where there is one place.</summary>
    private static string Advice(string[] messages)
    {
        const string End = "). ";
        int shared = messages.Length < 2 ? 0 : messages.Min(message => message.Length);
        for (int i = 0; i < shared; i++)
        {
            if (messages.Any(message => message[^(i + 1)] != messages[0][^(i + 1)]))
            {
                shared = i;
            }
        }

        string tail = messages[0][^shared..];
        int start = tail.IndexOf(End, StringComparison.Ordinal);
        return start < 0 ? "" : tail[(start + End.Length)..];
    }

    private static (string By, string? Reason)? Reason(Gap gap)
    {
        return gap.Suppressed is { } suppressed
            ? (suppressed.By, string.IsNullOrWhiteSpace(suppressed.Justification) ? null : suppressed.Justification)
            : null;
    }
}
