using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>What a person says of a property: personal, maybe or no; of personal data the kind and whether it is direct or
/// contextual.</summary>
internal sealed record Label(
    string Repository, string Commit, string File, string Type, string Property, string Answer, string Kind, string Tier, string Language)
{
    public static IReadOnlyList<Label> Read(string path)
    {
        var rows = System.IO.File.ReadAllLines(path).Select(Cells).ToList();
        var columns = rows[0].Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        return
        [
            .. rows.Skip(1).Where(r => r.Count > 1).Select(r => new Label(
                r[columns["repo"]],
                r[columns["commit"]],
                r[columns["file"]],
                r[columns["type"]],
                r[columns["property"]],
                r[columns["label"]],
                r[columns["kind"]],
                r[columns["tier"]],
                columns.TryGetValue("language", out var language) ? r[language] : "")),
        ];
    }

    /// <summary>The cells of a line, RFC 4180; no cell of the labels has a line break.</summary>
    private static List<string> Cells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append(line[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
