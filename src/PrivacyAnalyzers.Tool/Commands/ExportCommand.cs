using System;
using System.CommandLine;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Exporting;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa export</c>: the register in other formats.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> register = CommonOptions.Register();
        Option<string?> language = CommonOptions.Language();
        var format = new Option<string[]>("--format", "-f")
        {
            Description = string.Join(". ", ExportFormat.All.Select(one => $"{one.Name}: {one.Description}")) + ". May be given several times, each with its --output.",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(one => one.Name)]);
        var output = new Option<string[]>("--output", "-o")
        {
            Description = "The file to write, one for each --format and in their order; without it, the one result is printed. A file is replaced as a whole or not at all.",
            HelpName = "file",
        };
        var command = new Command("export", "Writes the register in another format. Example: ropa export ropa.json --format csv --output ropa.csv")
        {
            register,
            format,
            language,
            output,
        };
        command.Validators.Add(result =>
        {
            string[] formats = CommonOptions.Written(result, format);
            string[] files = CommonOptions.Written(result, output);
            if (files.Length != formats.Length && (files.Length > 0 || formats.Length > 1))
            {
                result.AddError("One --output for each --format.");
            }
            else if (files.Distinct(StringComparer.Ordinal).Count() < files.Length)
            {
                result.AddError("Two formats cannot be written to one file.");
            }
            else if (files.Length == 0 && formats is [{ } one] && ExportFormat.All.Any(known => known.Name == one && !known.IsText))
            {
                result.AddError($"{one} is no text that could be printed: name a file with --output.");
            }
        });
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(register),
            [.. parsed.GetRequiredValue(format).Select(ExportFormat.Of)],
            parsed.GetValue(output) ?? [],
            parsed.GetValue(language)));
        return command;
    }

    private static int Run(Terminal terminal, string path, ExportFormat[] formats, string[] files, string? language)
    {
        Register register = RegisterReader.Read(path).Register;
        var texts = new RegisterTexts(register, CommonOptions.LanguageFor(register, language));
        byte[][] results = [.. formats.Select(format => format.Write(texts))];
        if (files.Length == 0)
        {
            terminal.Out.Write(Encoding.UTF8.GetString(results[0]));
        }

        AtomicFile.WriteAll([.. files.Zip(results)]);

        foreach (ExportFormat format in formats)
        {
            foreach (string place in format.Lacks(texts))
            {
                terminal.Error.WriteLine($"ropa: not declared, and not in the {format.Name}, which requires it: {place}");
            }
        }

        CommonOptions.RemarkUntranslated(terminal.Error, texts);
        return ExitCode.Fine;
    }
}
