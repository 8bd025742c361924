using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Prints changes: for a person, for a pull request, for a script.</summary>
internal sealed class DiffPrinter(IReadOnlyList<Change> changes, Phrases phrases)
{
    /// <summary>So many places of one change are named; the rest is counted.</summary>
    private const int PlacesNamed = 3;

    private static readonly ChangeKind[] s_kinds = [ChangeKind.NewData, ChangeKind.Weakened, ChangeKind.Drift];

    /// <summary>The stable word for a kind.</summary>
    public static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.NewData => "new",
        ChangeKind.Weakened => "weakened",
        _ => "drift",
    };

    public string Json()
    {
        return JsonText.Of(new
        {
            New = Of(ChangeKind.NewData).Length,
            Weakened = Of(ChangeKind.Weakened).Length,
            Drift = Of(ChangeKind.Drift).Length,
            Changes = changes.Select(change => new
            {
                Kind = Word(change.Kind),
                change.What,
                Title = phrases[$"change.{change.What}"],
                change.Before,
                change.After,
                change.Paths,
                Text = Line(change),
            }),
        });
    }

    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append("## ").Append(phrases["diff.title"]).Append("\n\n").Append(Summary()).Append('\n');
        foreach (ChangeKind kind in s_kinds)
        {
            Change[] found = Of(kind);
            if (found.Length == 0)
            {
                continue;
            }

            string heading = $"{phrases[$"diff.{Word(kind)}"]} ({Number(found.Length)})";
            bool isFolded = kind == ChangeKind.Drift;
            text.Append(isFolded ? $"\n<details><summary>{heading}</summary>\n\n" : $"\n### {heading}\n\n");
            foreach (Change change in found)
            {
                text.Append("- **").Append(phrases[$"change.{change.What}"]).Append("**");
                text.Append(Values(change, MarkdownText.Escape)).Append(" – ").Append(Places(change, MarkdownText.Code)).Append('\n');
            }

            text.Append(isFolded ? "\n</details>\n" : "");
        }

        return text.ToString();
    }

    public void Print(Terminal terminal)
    {
        IAnsiConsole pen = terminal.Pen();
        pen.WriteLine(Summary());
        foreach (ChangeKind kind in s_kinds)
        {
            Change[] found = Of(kind);
            if (found.Length == 0)
            {
                continue;
            }

            string colour = kind switch { ChangeKind.NewData => "blue", ChangeKind.Weakened => "red", _ => "grey" };
            pen.WriteLine();
            pen.MarkupLine($"[bold {colour}]{Markup.Escape(phrases[$"diff.{Word(kind)}"])} ({Number(found.Length)})[/]");
            foreach (Change change in found)
            {
                string title = Markup.Escape(phrases[$"change.{change.What}"]);
                pen.MarkupLine($"[{colour}]*[/] {title}{Values(change, Markup.Escape)}");
                pen.MarkupLine($"  [dim]{Places(change, Markup.Escape)}[/]");
            }
        }
    }

    /// <summary>A change in one line, for whoever prints it among lines of their own.</summary>
    private string Line(Change change)
    {
        return $"{phrases[$"change.{change.What}"]}{Values(change, InOneLine)} – {Places(change, InOneLine)}";

        static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private Change[] Of(ChangeKind kind) => [.. changes.Where(change => change.Kind == kind)];

    private string Summary()
    {
        return changes.Count == 0
            ? phrases["diff.same"]
            : phrases.Format("diff.summary", Of(ChangeKind.NewData).Length, Of(ChangeKind.Weakened).Length, Of(ChangeKind.Drift).Length);
    }

    private string Values(Change change, Func<string, string> escape)
    {
        return (change.Before, change.After) switch
        {
            (null, null) => "",
            (null, { } after) => $": {escape(after)}",
            ({ } before, null) => $": {escape(before)} → {phrases["diff.nothing"]}",
            ({ } before, { } after) => $": {escape(before)} → {escape(after)}",
        };
    }

    private string Places(Change change, Func<string, string> escape)
    {
        string named = string.Join(", ", change.Paths.Take(PlacesNamed).Select(escape));
        int more = change.Paths.Count - PlacesNamed;
        return more > 0 ? $"{named} {phrases.Format("diff.more", more)}" : named;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
