using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Writing;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa check</c>: is the register whole, and which gaps are open.</summary>
internal static class CheckCommand
{
    private const string Never = "never";

    public static Command Create(Terminal terminal)
    {
        Argument<string> register = CommonOptions.Register();
        Option<bool> json = CommonOptions.Json();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The lightest open gap that gives exit code 1: warning (what the law asks for), judgement (what it asks for under a "
                + "condition that people judge), strictOnly, info, or never.",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong([.. GapSeverity.All, Never]);
        var command = new Command(
            "check",
            "Checks a register: does it follow the schema, and which gaps are open.\n"
            + "Exit code 1: a schema problem, or an open gap at or above --fail-on. Example for CI: ropa check ropa.json --fail-on judgement")
        {
            register,
            failOn,
            json,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(register),
            parsed.GetRequiredValue(failOn),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string failOn, bool json)
    {
        RegisterFile file = RegisterReader.Read(path);
        IReadOnlyList<string> problems = RegisterCheck.Problems(file);
        Gap[] open =
        [
            .. file.Register.Gaps.Where(gap => gap.IsOpen).OrderByDescending(gap => GapSeverity.Weight(gap.Severity)),
        ];
        bool fails = problems.Count > 0 || (failOn != Never && open.Any(gap => GapSeverity.Weight(gap.Severity) >= GapSeverity.Weight(failOn)));
        IReadOnlyList<GapCount> counts = GapCount.Of(file.Register.Gaps);
        LostTranslation[] lost = [.. LostTranslations.Find(file.Root)];
        if (json)
        {
            terminal.Out.Write(JsonText.Of(new
            {
                file.Register.SchemaVersion,
                SchemaIsNewer = RegisterCheck.IsNewer(file.Register),
                Problems = problems,
                LostTranslations = lost,
                Gaps = counts,
                OpenGaps = open.Select(gap => new { gap.Rule, gap.Title, gap.Articles, gap.Severity, gap.About, gap.Message }),
                Fails = fails,
            }));
        }
        else
        {
            Print(terminal, file.Register, problems, lost, counts, open);
        }

        return fails ? ExitCode.Found : ExitCode.Fine;
    }

    private static void Print(
        Terminal terminal, Register register, IReadOnlyList<string> problems, LostTranslation[] lost, IReadOnlyList<GapCount> counts, Gap[] open)
    {
        IAnsiConsole pen = terminal.Pen();
        pen.MarkupLineInterpolated($"[bold]{register.Title}[/]");
        if (RegisterCheck.IsNewer(register))
        {
            pen.WriteLine($"The register follows schema {register.SchemaVersion}; this tool knows {RegisterCheck.SchemaVersion}. Only what the tool reads was checked.");
        }

        pen.WriteLine(problems.Count == 0 ? "Schema: no problems." : "Schema:");
        foreach (string problem in problems)
        {
            pen.MarkupLineInterpolated($"  [red]{problem}[/]");
        }

        foreach (LostTranslation one in lost)
        {
            pen.MarkupLineInterpolated($"[yellow]A translation ({one.Language}) is of a text that the register does not say; was it changed?[/] {one.Text}");
        }

        var table = new Table().Border(TableBorder.Rounded).AddColumns("Gaps", "Open", "Silenced with a reason", "Silenced without", "In the baseline");
        foreach (GapCount count in counts)
        {
            table.AddRow(count.Severity, Number(count.Open), Number(count.Explained), Number(count.Silenced), Number(count.Known));
        }

        pen.Write(table);
        foreach (Gap gap in open)
        {
            string colour = gap.Severity == "warning" ? "red" : "yellow";
            pen.MarkupLine($"[{colour}]{Markup.Escape(gap.Severity)}[/] {Markup.Escape(gap.Rule)} {Markup.Escape(gap.Message)}");
        }
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
