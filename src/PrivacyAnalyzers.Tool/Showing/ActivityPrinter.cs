using System.Collections.Generic;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Wording;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Showing;

/// <summary>Prints one activity, with all that is said of it.</summary>
internal sealed class ActivityPrinter(RegisterTexts texts)
{
    public void Print(Terminal terminal, ActivityFacts facts)
    {
        IAnsiConsole pen = terminal.Pen();
        var row = new ActivityRow(texts, facts);
        pen.MarkupLineInterpolated($"[bold]{row.Name}[/] ({facts.Activity.Id})");
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach ((string key, IReadOnlyList<string> lines) in row.Cells())
        {
            grid.AddRow(new Text(texts.Phrases[key], new Style(decoration: Decoration.Dim)), new Text(string.Join("\n", lines)));
        }

        pen.Write(grid);
    }
}
