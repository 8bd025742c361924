using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PrivacyAnalyzers.Tool.Comparing;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa diff</c>: how a register differs from the approved one, by kind.</summary>
internal static class DiffCommand
{
    private const string Never = "never";

    public static Command Create(Terminal terminal)
    {
        Argument<string> approved = Approved();
        Argument<string> register = CommonOptions.Register();
        Option<bool> json = CommonOptions.Json();
        Option<string?> language = CommonOptions.Language();
        Option<string?> output = CommonOptions.Output();
        var markdown = new Option<bool>("--markdown") { Description = "Print Markdown for a pull request." };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "What gives exit code 1: weakened (also new personal data), new (new personal data only), drift (any difference), or never.",
            DefaultValueFactory = _ => "weakened",
        };
        failOn.AcceptOnlyFromAmong("new", "weakened", "drift", Never);
        var command = new Command(
            "diff",
            "Says how a register differs from the approved one: new personal data, what is weakened, and drift.\n"
            + "Exit code 1: what --fail-on names was found. Example for CI: ropa diff privacy/approved.json bin/Release/net10.0/ropa.json --markdown")
        {
            approved,
            register,
            failOn,
            language,
            markdown,
            json,
            output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
            {
                result.AddError("Either --json or --markdown, not both.");
            }

            if (result.GetValue(output) is not null && !result.GetValue(json) && !result.GetValue(markdown))
            {
                result.AddError("--output wants --markdown or --json: what is printed for a person is made for a window.");
            }
        });
        command.SetAction(parsed =>
        {
            RegisterFile after = RegisterReader.Read(parsed.GetRequiredValue(register));
            string words = CommonOptions.LanguageFor(after.Register, parsed.GetValue(language));
            IReadOnlyList<Change> changes = RegisterComparison.Compare(RegisterReader.Read(parsed.GetRequiredValue(approved)), after, words);
            var printer = new DiffPrinter(changes, Phrases.For(words));
            if (parsed.GetValue(json) || parsed.GetValue(markdown))
            {
                CommonOptions.Deliver(terminal, parsed.GetValue(output), parsed.GetValue(json) ? printer.Json() : printer.Markdown());
            }
            else
            {
                printer.Print(terminal);
            }

            return Fails(changes, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The argument that names the approved register.</summary>
    public static Argument<string> Approved() => new("approved") { Description = "The approved register: the ropa.json in source control." };

    private static bool Fails(IReadOnlyList<Change> changes, string failOn)
    {
        return failOn switch
        {
            "new" => changes.Any(change => change.Kind == ChangeKind.NewData),
            "weakened" => changes.Any(change => change.Kind is ChangeKind.NewData or ChangeKind.Weakened),
            "drift" => changes.Count > 0,
            _ => false,
        };
    }
}
