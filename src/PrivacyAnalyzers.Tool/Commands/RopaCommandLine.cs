using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>The command <c>ropa</c>: its commands, and what goes wrong in all of them.</summary>
internal static class RopaCommandLine
{
    private const string Name = "ropa";

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        ParseResult parsed = Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors.DistinctBy(error => error.Message))
            {
                // Some messages of the library run over several lines.
                terminal.Error.WriteLine($"ropa: {string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
            }

            string command = parsed.CommandResult.Command.Name == Name ? Name : $"{Name} {parsed.CommandResult.Command.Name}";
            terminal.Error.WriteLine($"ropa: Try '{command} --help'.");
            return ExitCode.NotDone;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (RopaException problem)
        {
            terminal.Error.WriteLine($"ropa: {problem.Message}");
            return ExitCode.NotDone;
        }
        catch (Exception problem) when (LacksCompiler(problem))
        {
            terminal.Error.WriteLine(
                "ropa: This copy of the command came with the package of the analyzers, without the compiler that reads C# code. "
                + "Install the command: dotnet tool install --global PrivacyAnalyzers.Tool");
            return ExitCode.NotDone;
        }
    }

    /// <summary>Whether the compiler's libraries are not there: in the copy that builds run they are left out, and nothing but what
    /// reads code needs them.</summary>
    private static bool LacksCompiler(Exception? problem) => problem switch
    {
        null => false,
        FileNotFoundException { FileName: { } file } => file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
        AggregateException several => several.InnerExceptions.Any(LacksCompiler),
        _ => LacksCompiler(problem.InnerException),
    };

    /// <summary>All commands.</summary>
    public static Command Root(Terminal terminal)
    {
        // Not the library's root command: that one is called after the process that it runs in.
        return new Command(
            Name,
            "Reads, compares, approves and exports registers of processing activities (ropa.json, GDPR Art. 30) that PrivacyAnalyzers writes.\n"
            + "A register says what was declared and what is missing; whether that is right, people judge.")
        {
            new HelpOption(),
            new VersionOption(),
            ShowCommand.Create(terminal),
            CheckCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ApproveCommand.Create(terminal),
            ExportCommand.Create(terminal),
            NoticeCommand.Create(terminal),
            MergeCommand.Create(terminal),
            ScanCommand.Create(terminal),
            BaselineCommand.Create(terminal),
        };
    }
}
