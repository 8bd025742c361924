using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>How long each category of data lives, and after which event: a row a rule, with the period as a bar.</summary>
internal sealed class RetentionSection(HtmlText html, RegisterTexts texts)
{
    private const double DaysOfAMonth = 30.44;

    private readonly RetentionWording _retention = new(texts);

    public void Write()
    {
        Rule[] rules = [.. Rules().Distinct()];
        double longest = rules.Select(rule => rule.Days ?? 0).DefaultIfEmpty(0).Max();
        html.Element("div", [("class", "wide"), ("role", "group"), ("tabindex", "0"), ("aria-label", texts.Phrases["html.retention"])], () => html.Element("table", () =>
        {
            html.Element("thead", () => html.Element("tr", () => html
                .Element("th", [("scope", "col")], texts.Phrases["column.data"])
                .Element("th", [("scope", "col")], texts.Phrases["column.retention"])
                .Element("th", [("scope", "col")], texts.Phrases["html.period"]))).Line();
            html.Element("tbody", () =>
            {
                foreach (IGrouping<string, Rule> category in rules.GroupBy(rule => rule.Category, StringComparer.Ordinal))
                {
                    int rows = category.Count();
                    foreach ((int i, Rule rule) in category.Index())
                    {
                        Row(rule, longest, i == 0 ? rows : 0);
                    }
                }
            });
        })).Line();
    }

    /// <param name="rule">The rule.</param>
    /// <param name="longest">The days of the longest bar.</param>
    /// <param name="rows">For how many rows the name of the category stands; 0 where it stands above.</param>
    private void Row(Rule rule, double longest, int rows)
    {
        html.Element("tr", () =>
        {
            if (rows > 0)
            {
                html.Element("th", [("scope", rows > 1 ? "rowgroup" : "row"), ("rowspan", rows > 1 ? rows.ToString(CultureInfo.InvariantCulture) : null)], rule.Category);
            }

            html.Element("td", rule.Said);
            html.Element("td", [("class", "bars")], () =>
            {
                if (rule.Days is not { } days)
                {
                    html.Text(texts.Phrases["html.noPeriod"]);
                    // Nobody can draw how long: a line of dashes over the whole width.
                    html.Element("svg", [("width", "100%"), ("height", "14"), ("aria-hidden", "true")], () =>
                        html.Element("line", [("x1", "0"), ("y1", "7"), ("x2", "100%"), ("y2", "7")], ""));
                    return;
                }

                string width = longest > 0 ? (100 * days / longest).ToString("0.#", CultureInfo.InvariantCulture) : "0";
                html.Text(rule.Period!);
                // The bar shows what the words beside it say. A picture, because the page's policy forbids styles of elements.
                html.Element("svg", [("width", "100%"), ("height", "14"), ("aria-hidden", "true")], () =>
                    html.Element("rect", [("width", $"{width}%"), ("height", "14")], ""));
            });
        }).Line();
    }

    private IEnumerable<Rule> Rules()
    {
        foreach (DataCategory category in texts.Register.DataCategories)
        {
            string name = texts.Name(category);
            Retention[] holding =
            [
                .. texts.Register.Activities.SelectMany(activity => activity.Data).Where(data => data.Category == category.Id)
                    .SelectMany(data => data.Processing).Select(one => one.Retention).Prepend(category.Retention)
                    .OfType<Retention>(),
            ];
            if (holding.Length == 0)
            {
                yield return new Rule(name, texts.Phrases["retention.undeclared"], null, null);
            }

            foreach (Retention retention in holding.DistinctBy(_retention.Say, StringComparer.Ordinal))
            {
                RetentionClause[] periods = [.. retention.Clauses.Where(clause => clause.HasPeriod)];
                if (periods.Length == 0)
                {
                    yield return new Rule(name, _retention.Say(retention), null, null);
                }

                foreach (RetentionClause clause in periods)
                {
                    yield return new Rule(name, _retention.Say(retention), _retention.Clause(clause), clause.Days ?? clause.Months!.Value * DaysOfAMonth);
                }
            }
        }
    }

    /// <summary>A period in days is only for the length of the bar.</summary>
    private sealed record Rule(string Category, string Said, string? Period, double? Days);
}
