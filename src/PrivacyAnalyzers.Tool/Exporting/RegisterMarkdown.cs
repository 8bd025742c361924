using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>The record as Markdown: Art. 30(1)(a) above, (b) to (g) in seven columns, and the legal basis; then Art. 30(2).</summary>
internal sealed class RegisterMarkdown(RegisterTexts texts)
{
    private static readonly string[] s_columns =
    [
        "column.purpose", "column.subjects", "column.data", "column.recipients", "column.transfers", "column.retention", "column.measures", "column.basis",
    ];

    private readonly Phrases _phrases = texts.Phrases;

    public string Write()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(texts.Register.Title)).Append("\n\n");
        foreach ((string key, string who) in ContactWording.Responsible(texts.Register, _phrases))
        {
            text.Append("- **").Append(_phrases[key]).Append(":** ").Append(MarkdownText.Escape(who)).Append('\n');
        }

        text.Append('\n');
        Table(text, s_columns, ActivityFacts.Of(texts.Register, texts.Index).Select(Row));
        if (texts.Register.ProcessorActivities.Count > 0)
        {
            text.Append("\n## ").Append(_phrases["column.onBehalf"]).Append("\n\n");
            Table(
                text,
                ["column.activity", "column.controllers", "column.processing", "column.transfers", "column.measures"],
                texts.Register.ProcessorActivities.Select(Row));
        }

        return text.ToString();
    }

    private IEnumerable<IEnumerable<string>> Row(ActivityFacts facts)
    {
        var row = new ActivityRow(texts, facts);
        return [row.Purpose, row.Subjects, row.Data, row.Recipients, row.Transfers, row.Retention, row.Measures, row.Bases];
    }

    private IEnumerable<IEnumerable<string>> Row(ProcessorActivity activity)
    {
        var disclosures = new DisclosureWording(texts);
        IEnumerable<string> transfers = activity.Transfers.IsNone ? [_phrases["say.none"]] : activity.Transfers.Items.Select(disclosures.Say);
        return
        [
            [texts.Name(activity)],
            activity.Controllers.Append(activity.ControllerContact ?? "").Select(texts.Text),
            activity.Processing.Select(texts.Text),
            transfers,
            activity.SecurityMeasures.Select(texts.Measure),
        ];
    }

    private void Table(StringBuilder text, string[] columns, IEnumerable<IEnumerable<IEnumerable<string>>> rows)
    {
        text.Append("| ").Append(string.Join(" | ", columns.Select(key => _phrases[key]))).Append(" |\n");
        text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", columns.Length))).Append('\n');
        foreach (IEnumerable<IEnumerable<string>> row in rows)
        {
            text.Append("| ").Append(string.Join(" | ", row.Select(Cell))).Append(" |\n");
        }
    }

    private string Cell(IEnumerable<string> lines)
    {
        string[] said = [.. lines.Where(line => line.Length > 0).Select(MarkdownText.Escape)];
        return said.Length == 0 ? _phrases["say.undeclared"] : string.Join("<br>", said);
    }
}
