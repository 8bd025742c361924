using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>
/// A deletion concept in the shape of DIN 66398: deletion classes are the standard periods (rows) by the kinds of start (columns); then
/// each class with the categories of data in it; then what has no period, so that it has no class.
/// </summary>
internal sealed class DeletionConcept(RegisterTexts texts)
{
    /// <summary>The kinds of start in the order of the standard: collection, end of a process, end of the relationship; then ours.</summary>
    private static readonly string[] s_starts =
    [
        "collection", "processEnd", "relationshipEnd", "lastActivity", "consentWithdrawn", "validityEnd", "statutoryAnchor", Marked, Unstated,
    ];

    private const string Marked = "marked";
    private const string Unstated = "unstated";

    private readonly Phrases _phrases = texts.Phrases;
    private readonly RetentionWording _retention = new(texts);

    public string Write()
    {
        Rule[] rules = [.. Rules().Distinct()];
        var text = new StringBuilder();
        text.Append("# ").Append(_phrases["deletion.title"]).Append(": ").Append(MarkdownText.Escape(texts.Register.Title)).Append("\n\n");
        text.Append(_phrases["deletion.intro"]).Append("\n\n## ").Append(_phrases["deletion.matrix"]).Append("\n\n");
        IGrouping<DeletionClass, Rule>[] classes =
        [
            .. rules.Where(rule => rule.Class is not null).GroupBy(rule => rule.Class!)
                .OrderBy(group => group.Key.Days).ThenBy(group => group.Key.Period, StringComparer.Ordinal).ThenBy(group => Array.IndexOf(s_starts, group.Key.Start)),
        ];
        Matrix(text, [.. classes.Select(group => group.Key)]);
        foreach (IGrouping<DeletionClass, Rule> group in classes)
        {
            text.Append("\n### ").Append(Name(group.Key)).Append("\n\n");
            foreach (Rule rule in group.OrderBy(rule => rule.Data, StringComparer.Ordinal).ThenBy(rule => rule.Said, StringComparer.Ordinal))
            {
                text.Append("- **").Append(MarkdownText.Escape(rule.Data)).Append("**: ").Append(MarkdownText.Escape(rule.Said)).Append('\n');
            }
        }

        Rule[] without = [.. rules.Where(rule => rule.Class is null).OrderBy(rule => rule.Data, StringComparer.Ordinal).ThenBy(rule => rule.Said, StringComparer.Ordinal)];
        if (without.Length > 0)
        {
            text.Append("\n## ").Append(_phrases["deletion.without"]).Append("\n\n");
            foreach (Rule rule in without)
            {
                text.Append("- **").Append(MarkdownText.Escape(rule.Data)).Append("**: ").Append(MarkdownText.Escape(rule.Said)).Append('\n');
            }
        }

        return text.ToString();
    }

    private void Matrix(StringBuilder text, DeletionClass[] classes)
    {
        string[] starts = [.. s_starts.Where(start => classes.Any(one => one.Start == start))];
        if (starts.Length == 0)
        {
            text.Append(_phrases["deletion.none"]).Append('\n');
            return;
        }

        text.Append("| ").Append(_phrases["deletion.period"]);
        foreach (string start in starts)
        {
            text.Append(" | ").Append(_phrases[$"start.{start}"]);
        }

        text.Append(" |\n|---|").Append(string.Concat(Enumerable.Repeat("---|", starts.Length))).Append('\n');
        foreach (IGrouping<string, DeletionClass> row in classes.GroupBy(one => one.Period, StringComparer.Ordinal))
        {
            text.Append("| ").Append(row.Key);
            foreach (string start in starts)
            {
                text.Append(" | ").Append(row.Any(one => one.Start == start) ? _phrases["deletion.class"] : "");
            }

            text.Append(" |\n");
        }
    }

    private string Name(DeletionClass deletionClass) => $"{deletionClass.Period} × {_phrases[$"start.{deletionClass.Start}"]}";

    /// <summary>One rule a clause: of the categories, and of the activities where they say another thing of a category.</summary>
    private IEnumerable<Rule> Rules()
    {
        foreach (DataCategory category in texts.Register.DataCategories)
        {
            Retention?[] holding =
            [
                .. texts.Register.Activities.SelectMany(activity => activity.Data).Where(data => data.Category == category.Id)
                    .SelectMany(data => data.Processing).Select(one => one.Retention).Append(category.Retention)
                    .Where(retention => retention is { Clauses.Count: > 0 }),
            ];
            if (holding.Length == 0)
            {
                yield return new Rule(null, texts.Name(category), _phrases["retention.undeclared"]);
            }

            foreach (Retention retention in holding.OfType<Retention>())
            {
                // A criterion beside a period gives no class of its own. What is said is the whole, because a clause alone does not
                // tell which of several counts.
                bool hasPeriod = retention.Clauses.Any(clause => clause.HasPeriod);
                foreach (RetentionClause clause in retention.Clauses.Where(clause => clause.HasPeriod == hasPeriod))
                {
                    yield return new Rule(ClassOf(clause), texts.Name(category), _retention.Say(retention));
                }
            }
        }
    }

    private DeletionClass? ClassOf(RetentionClause clause)
    {
        if (!clause.HasPeriod)
        {
            return null;
        }

        // Only for the order of the rows: a month counts as its average length.
        double days = clause.Days ?? clause.Months!.Value * 30.44;
        string start = clause.StartEvent is { } id ? texts.Index.Events.GetValueOrDefault(id)?.Kind ?? Unstated
            : clause.StartsFromMarkedDate ? Marked
            : Unstated;
        return new DeletionClass(days, _retention.Period(clause)!, s_starts.Contains(start) ? start : Unstated);
    }

    private sealed record DeletionClass(double Days, string Period, string Start);

    private sealed record Rule(DeletionClass? Class, string Data, string Said);
}
