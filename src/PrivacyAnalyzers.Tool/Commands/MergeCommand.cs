using System.Collections.Generic;
using System.CommandLine;
using PrivacyAnalyzers.Tool.Merging;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa merge</c>: one register of many applications.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var registers = new Argument<string[]>("registers") { Description = "The registers: two or more ropa.json.", Arity = new ArgumentArity(2, 100_000) };
        var name = new Option<string>("--name") { Description = "What the merged register is called, such as the organisation.", Required = true, HelpName = "name" };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write. It is replaced as a whole or not at all.",
            Required = true,
            HelpName = "file",
        };
        var keepFirst = new Option<bool>("--keep-first")
        {
            Description = "Write the file also where registers disagree: the word of the one whose assembly comes first in the alphabet stands.",
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command(
            "merge",
            "Makes one register of many: the same ids become one thing, lists are united, and what registers say differently of one thing is "
            + "reported, never overwritten.\n"
            + "Exit code 1: registers disagree; then nothing is written without --keep-first. "
            + "Example: ropa merge shop/ropa.json crm/ropa.json --name \"Contoso\" --output contoso.json")
        {
            registers,
            name,
            output,
            keepFirst,
            json,
        };
        command.SetAction(parsed =>
        {
            (string text, IReadOnlyList<Disagreement> disagreements) = RegisterMerger.Merge(parsed.GetRequiredValue(registers), parsed.GetRequiredValue(name));
            if (disagreements.Count == 0 || parsed.GetValue(keepFirst))
            {
                AtomicFile.Write(parsed.GetRequiredValue(output), text);
            }

            Report(terminal, disagreements, parsed.GetValue(json));
            return disagreements.Count == 0 ? ExitCode.Fine : ExitCode.Found;
        });
        return command;
    }

    private static void Report(Terminal terminal, IReadOnlyList<Disagreement> disagreements, bool json)
    {
        if (json)
        {
            terminal.Out.Write(JsonText.Of(new { Disagreements = disagreements }));
            return;
        }

        foreach (Disagreement one in disagreements)
        {
            terminal.Out.WriteLine($"{one.Path}\n  {one.First}: {one.FirstValue}\n  {one.Second}: {one.SecondValue}");
        }
    }
}
