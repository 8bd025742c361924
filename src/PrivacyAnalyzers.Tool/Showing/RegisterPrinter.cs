using System;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Showing;

/// <summary>Prints a register for a person at a terminal.</summary>
internal sealed class RegisterPrinter(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    public void Print(Terminal terminal)
    {
        IAnsiConsole pen = terminal.Pen();
        pen.MarkupLineInterpolated($"[bold]{texts.Register.Title}[/]");
        foreach ((string key, string text) in ContactWording.Responsible(texts.Register, _phrases))
        {
            pen.MarkupLineInterpolated($"[dim]{_phrases[key]}:[/] {text}");
        }

        pen.WriteLine();
        pen.Write(Activities());
        foreach (ProcessorActivity activity in texts.Register.ProcessorActivities)
        {
            pen.MarkupLineInterpolated($"[dim]{_phrases["column.onBehalf"]}:[/] {texts.Name(activity)} ({activity.Id})");
        }

        foreach (GapCount count in GapCount.Of(texts.Register.Gaps).Where(count => count.Total > 0))
        {
            string numbers = _phrases.Format("gaps.counts", count.Open, count.Explained, count.Silenced, count.Known);
            pen.MarkupLine($"[dim]{Markup.Escape(_phrases["column.gaps"])},[/] {Markup.Escape(_phrases.Word("severity", count.Severity))}: {Markup.Escape(numbers)}");
        }
    }

    private Table Activities()
    {
        Table table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().AddColumns(
            $"{_phrases["column.activity"]} ({texts.Register.Activities.Count.ToString(CultureInfo.InvariantCulture)})",
            _phrases["column.basis"],
            _phrases["column.subjects"],
            _phrases["column.data"],
            _phrases["column.recipients"]);
        foreach (ActivityFacts facts in ActivityFacts.Of(texts.Register, texts.Index))
        {
            string bases = string.Join(", ", facts.Bases.Select(basis => basis.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            string recipients = facts.Recipients.IsNone ? _phrases["say.none"]
                : string.Join(", ", facts.Recipients.Items.Select(one => texts.Party(one.Party)).Distinct(StringComparer.Ordinal));
            table.AddRow(
                Cell($"{texts.Name(facts.Activity)} ({facts.Activity.Id})"),
                Cell(bases),
                Cell(string.Join(", ", facts.Activity.DataSubjects.Select(texts.DataSubject))),
                Cell(string.Join(", ", facts.Categories.Select(id => texts.Category(id)))),
                Cell(recipients));
        }

        return table;
    }

    private Text Cell(string text) => new(text.Length == 0 ? _phrases["say.undeclared"] : text);
}
