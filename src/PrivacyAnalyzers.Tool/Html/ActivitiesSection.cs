using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>The activities as rows of the record, with search and filters; the script of the page hides the rows that do not fit.</summary>
internal sealed class ActivitiesSection(HtmlText html, RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    private HashSet<string> _ofAll = [];

    public void Write(IReadOnlyList<ActivityFacts> activities)
    {
        _ofAll = OfAll();
        Filters(activities);
        ActivityRow[] rows = [.. activities.Select(facts => new ActivityRow(texts, facts))];
        // The roles are said because the table is laid out as cards where the window is narrow.
        html.Element("div", [("class", "wide rows"), ("role", "group"), ("tabindex", "0"), ("aria-label", _phrases["html.activities"])], () => html.Element("table", [("role", "table")], () =>
        {
            html.Element("thead", [("role", "rowgroup")], () => html.Element("tr", [("role", "row")], () =>
            {
                foreach ((string key, _) in rows.Length == 0 ? [] : rows[0].Cells())
                {
                    html.Element("th", [("scope", "col"), ("role", "columnheader")], _phrases[key]);
                }
            })).Line();
            html.Element("tbody", [("role", "rowgroup")], () =>
            {
                foreach (ActivityRow row in rows)
                {
                    Row(row);
                }
            });
        })).Line();
        OnBehalf();
    }

    private void Filters(IReadOnlyList<ActivityFacts> activities)
    {
        html.Element("div", [("class", "filters")], () =>
        {
            html.Element("div", () => html.Element("label", [("for", "search")], _phrases["html.search"])
                .Open("input", ("id", "search"), ("type", "search"), ("autocomplete", "off"))).Line();
            Select("basis", _phrases["column.basis"], activities.SelectMany(facts => facts.Bases)
                .Select(basis => (basis.Article, new BasisWording(texts).Short(basis))));
            Select("subject", _phrases["column.subjects"], activities.SelectMany(facts => facts.Activity.DataSubjects)
                .Select(id => (id, texts.DataSubject(id))));
            html.Element("p", [("id", "count"), ("aria-live", "polite"), ("data-format", _phrases["html.shown"])], "").Line();
        }).Line();
    }

    private void Select(string id, string title, IEnumerable<(string Value, string Text)> options)
    {
        html.Element("div", () =>
        {
            html.Element("label", [("for", id)], title);
            html.Element("select", [("id", id)], () =>
            {
                html.Element("option", [("value", "")], _phrases["html.all"]);
                foreach ((string value, string text) in options.DistinctBy(option => option.Value).OrderBy(option => option.Text, StringComparer.Ordinal))
                {
                    html.Element("option", [("value", Token(value))], text);
                }
            });
        }).Line();
    }

    private void Row(ActivityRow row)
    {
        Activity activity = row.Facts.Activity;
        (string, string?)[] attributes =
        [
            ("role", "row"), ("data-row", ""),
            ("data-bases", string.Join(' ', row.Facts.Bases.Select(basis => Token(basis.Article)).Distinct(StringComparer.Ordinal))),
            ("data-subjects", string.Join(' ', activity.DataSubjects.Select(Token))),
        ];
        html.Element("tr", attributes, () =>
        {
            foreach ((string key, IReadOnlyList<string> lines) in row.Cells())
            {
                if (key == "column.purpose")
                {
                    html.Element("th", [("scope", "row"), ("role", "rowheader")], () =>
                    {
                        html.Element("strong", lines[0]);
                        foreach (string line in lines.Skip(1))
                        {
                            html.Element("p", line);
                        }

                        html.Element("p", () => html.Element("code", activity.Id));
                    });
                }
                else
                {
                    html.Element("td", [("role", "cell"), ("data-label", _phrases[key])], () =>
                    {
                        OwnAndWhole(lines);
                        if (key == "column.data")
                        {
                            Members(activity);
                        }
                    });
                }
            }
        }).Line();
    }

    /// <summary>What is said of the activity, and folded beneath it what is said of all processing alike.</summary>
    private void OwnAndWhole(IReadOnlyList<string> lines)
    {
        string[] whole = [.. lines.Where(_ofAll.Contains)];
        if (whole.Length == 0)
        {
            html.Lines(lines);
            return;
        }

        if (whole.Length < lines.Count)
        {
            html.Lines([.. lines.Except(whole)]);
        }

        html.Element("details", () => html.Element("summary", _phrases.Format("html.ofAll", whole.Length)).Lines(whole));
    }

    private HashSet<string> OfAll()
    {
        var disclosures = new DisclosureWording(texts);
        return new HashSet<string>(
            texts.Register.Disclosures.Items.Select(disclosures.Say)
                .Concat(ActivityFacts.TransfersOfAll(texts.Register, texts.Index).Select(disclosures.Say))
                .Concat(texts.Register.Sources.Select(disclosures.Say))
                .Concat(texts.Register.SecurityMeasures.Where(measure => measure.AppliesTo.All).Select(texts.Name)),
            StringComparer.Ordinal);
    }

    private void Members(Activity activity)
    {
        string[] members = [.. activity.Data.SelectMany(data => data.Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (members.Length > 0)
        {
            html.Element("details", () => html
                .Element("summary", _phrases.Format("html.members", members.Length.ToString(CultureInfo.InvariantCulture)))
                .Element("ul", () =>
                {
                    foreach (string member in members)
                    {
                        html.Element("li", () => html.Element("code", member));
                    }
                }));
        }
    }

    private void OnBehalf()
    {
        if (texts.Register.ProcessorActivities.Count == 0)
        {
            return;
        }

        html.Element("h3", _phrases["column.onBehalf"]).Element("ul", () =>
        {
            foreach (ProcessorActivity activity in texts.Register.ProcessorActivities)
            {
                string processing = string.Join(", ", activity.Processing.Select(texts.Text));
                string controllers = string.Join(", ", activity.Controllers.Select(texts.Text));
                html.Element("li", string.Join(": ", new[] { texts.Name(activity), controllers, processing }.Where(part => part.Length > 0)));
            }
        }).Line();
    }

    /// <summary>A value without a space, because the row holds several, parted by spaces.</summary>
    private static string Token(string value) => value.Replace(' ', '_');
}
