extern alias analyzers;

using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Tool.Baselines;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa baseline</c>: writes the undeclared personal data that a project knows of, so that a build reports new ones alone.</summary>
internal static class BaselineCommand
{
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("register")
        {
            Description = "The register: a ropa.json. Or a folder, .csproj, .sln, .slnx or .cs file, which is then scanned.",
        };
        Option<string?> scope = ScanCommand.Scope();
        Option<string?> minimum = ScanCommand.Minimum();
        Option<bool> generated = ScanCommand.Generated();
        var output = new Option<string?>("--output", "-o")
        {
            Description = $"The file to write; without it, the baseline is printed. Its name ends in {BaselineLine.FileEnding}; beside the project file a build takes it by itself.",
            HelpName = "file",
        };
        var shrink = new Option<bool>("--shrink")
        {
            Description = "Only take lines out of the file that --output names: what is found no more. Nothing new gets into it.",
        };
        var command = new Command(
            "baseline",
            "Writes a baseline: the undeclared personal data (PRIV2001 to PRIV2019) that a register or a scan shows and nobody silenced, a line each. "
            + "A build is quiet about them and reports new ones.\n"
            + "Exit code 3: as for scan. Example: ropa baseline bin/Release/net10.0/ropa.json --output Shop.privacy-baseline.txt")
        {
            source,
            scope,
            minimum,
            generated,
            output,
            shrink,
        };
        command.Validators.Add(result =>
        {
            string? file = result.GetValue(output);
            if (file is null ? result.GetValue(shrink) : !file.EndsWith(BaselineLine.FileEnding, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError(file is null
                    ? "--shrink needs --output: the file to take lines out of."
                    : $"A build does not take '{file}' for a baseline: let the name end in {BaselineLine.FileEnding}.");
            }

            if (IsRegister(result.GetValue(source)) && (CommonOptions.Written(result, scope).Concat(CommonOptions.Written(result, minimum)).Any() || result.GetValue(generated)))
            {
                result.AddError("--scope, --minimum-confidence and --generated are for a scan; a register holds what its build looked at.");
            }
        });
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(source),
            ScanCommand.OptionsOf(parsed, scope, minimum, generated),
            parsed.GetValue(output),
            parsed.GetValue(shrink)));
        return command;
    }

    private static bool IsRegister(string? source) => source?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;

    private static int Run(Terminal terminal, string source, ScanOptions options, string? output, bool shrinks)
    {
        ScanResult? scan = null;
        BaselineText found;
        if (IsRegister(source))
        {
            found = BaselineText.Of(RegisterReader.Read(source).Register);
        }
        else
        {
            scan = ScanCommand.Run(terminal, source, options);
            found = BaselineText.Of(scan);
            ScanCommand.Remark(terminal, scan, options.WithGenerated);
        }

        // What was not looked at would be taken for gone.
        bool isWhole = scan is null || !scan.Problems.Any(problem => problem.IsLeftOut);
        if (shrinks && !isWhole)
        {
            throw new RopaException("Not everything could be read, and what was not would be taken out of the baseline.");
        }

        BaselineText? before = output is not null && (shrinks || File.Exists(output)) ? BaselineText.Read(output, terminal.Error) : null;
        BaselineText after = shrinks ? before!.Within(found) : found;
        CommonOptions.Deliver(terminal, output, after.Write());
        if (output is not null)
        {
            int kept = before is null ? 0 : after.Within(before).Findings.Count;
            int gone = (before?.Findings.Count ?? 0) - kept;
            terminal.Out.WriteLine(FormattableString.Invariant(
                $"{output}: {after.Findings.Count} known findings, {after.Findings.Count - kept} of them new; {gone} are gone."));
        }

        return isWhole ? ExitCode.Fine : ExitCode.Partly;
    }
}
