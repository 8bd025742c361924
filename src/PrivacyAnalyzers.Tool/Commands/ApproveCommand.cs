using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using PrivacyAnalyzers.Tool.Approving;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Comparing;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa approve</c>: makes a register the approved one.</summary>
internal static class ApproveCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> approved = DiffCommand.Approved();
        Argument<string> register = CommonOptions.Register();
        var by = new Option<string?>("--by") { Description = "Who approves.", HelpName = "name" };
        var reason = new Option<string?>("--reason") { Description = "Why it is approved.", HelpName = "text" };
        CommonOptions.MustSaySomething(by);
        CommonOptions.MustSaySomething(reason);
        var command = new Command(
            "approve",
            "Makes a register the approved one: copies it, byte for byte, to the file in source control, and prints what changed.\n"
            + $"With --by or --reason a line is added to the file beside it whose name ends with {Approval.Extension}. "
            + "Example: ropa approve privacy/approved.json bin/Release/net10.0/ropa.json --by \"A. Ek\" --reason \"New newsletter\"")
        {
            approved,
            register,
            by,
            reason,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(approved),
            parsed.GetRequiredValue(register),
            parsed.GetValue(by),
            parsed.GetValue(reason)));
        return command;
    }

    private static int Run(Terminal terminal, string approvedPath, string path, string? by, string? reason)
    {
        RegisterFile register = RegisterReader.Read(path);
        if (RegisterCheck.Problems(register) is [{ } problem, ..])
        {
            throw new RopaException($"'{path}' is not what a build writes, and is not approved: {problem}. 'ropa check {path}' lists all problems.");
        }

        string language = CommonOptions.LanguageFor(register.Register, null);
        bool isFirst = !File.Exists(approvedPath);
        IReadOnlyList<Change> changes = isFirst
            ? []
            : RegisterComparison.Compare(RegisterReader.Read(approvedPath), register, language);
        AtomicFile.WriteAll(
        [
            // Nothing is approved of which nobody could read who approved it.
            .. by is null && reason is null ? [] : new[] { Approval.Of(register, changes, by, reason).AddedTo(approvedPath) },
            (approvedPath, register.Bytes),
        ]);

        if (isFirst)
        {
            terminal.Out.WriteLine(Phrases.For(language)["diff.first"]);
        }
        else
        {
            new DiffPrinter(changes, Phrases.For(language)).Print(terminal);
        }

        terminal.Out.WriteLine($"Approved: {approvedPath}");
        return ExitCode.Fine;
    }
}
