extern alias analyzers;

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa scan</c>: which personal data a code base holds, declared or not.</summary>
internal static class ScanCommand
{
    private const string Never = "never";
    private const string Table = "table";

    private static readonly Dictionary<string, Func<ScanResult, string>> s_formats = new(StringComparer.Ordinal)
    {
        ["json"] = ScanJson.Of,
        ["sarif"] = ScanSarif.Of,
    };

    private static readonly Dictionary<string, Likelihood> s_confidences = new(StringComparer.Ordinal)
    {
        ["certain"] = Likelihood.Certain,
        ["likely"] = Likelihood.Likely,
        ["possible"] = Likelihood.Possible,
    };

    private static readonly Dictionary<string, DetectionScope> s_scopes = new(StringComparer.Ordinal)
    {
        ["entities"] = DetectionScope.Entities,
        ["types"] = DetectionScope.Types,
        ["all"] = DetectionScope.All,
    };

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "A folder, a .csproj (with the projects that it references), a .sln or .slnx, or one .cs file." };
        Option<string?> scope = Scope();
        Option<string?> minimum = Minimum();
        Option<bool> generated = Generated();
        Option<bool> json = CommonOptions.Json();
        Option<string?> output = CommonOptions.Output();
        var format = new Option<string>("--format", "-f")
        {
            Description = "table: for a person. json: for a script. sarif: SARIF 2.1.0, for a code host or an editor.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong([Table, .. s_formats.Keys]);
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The lowest confidence of a member that is not declared that gives exit code 1: certain, likely, possible, or never.",
            DefaultValueFactory = _ => Never,
        };
        failOn.AcceptOnlyFromAmong([.. s_confidences.Keys, Never]);
        var command = new Command(
            "scan",
            "Looks for personal data in C# code by the names of types and members. The code need not build, and nothing is installed in it: bin, "
            + "obj, node_modules, folders whose name begins with a dot, links and generated files are left out, and the code base's own .editorconfig "
            + "and *.privacy-vocabulary.txt hold.\n"
            + "Exit code 1: what --fail-on names was found. 3: done, but a file or folder could not be read, which the error output names. "
            + "Example: ropa scan src --scope all --format sarif --output scan.sarif")
        {
            path,
            scope,
            minimum,
            generated,
            format,
            json,
            output,
            failOn,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("Either --json or --format, not both.");
            }

            if (result.GetValue(output) is not null && !result.GetValue(json) && (CommonOptions.Written(result, format).LastOrDefault() ?? Table) == Table)
            {
                result.AddError("A table is for the screen: --output needs --format json or sarif.");
            }
        });
        command.SetAction(parsed =>
        {
            ScanResult result = Run(terminal, parsed.GetRequiredValue(path), OptionsOf(parsed, scope, minimum, generated));
            string chosen = parsed.GetValue(json) ? "json" : parsed.GetRequiredValue(format);
            if (chosen == Table)
            {
                ScanPrinter.Print(terminal, result);
            }
            else
            {
                CommonOptions.Deliver(terminal, parsed.GetValue(output), s_formats[chosen](result));
            }

            Remark(terminal, result, parsed.GetValue(generated));
            string limit = parsed.GetRequiredValue(failOn);
            return limit != Never && result.Findings.Any(finding => finding.Detected.Likelihood >= s_confidences[limit]) ? ExitCode.Found
                : result.Problems.Any(problem => problem.IsLeftOut) ? ExitCode.Partly
                : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Which types are looked at.</summary>
    public static Option<string?> Scope()
    {
        var option = new Option<string?>("--scope", "-s")
        {
            Description = "The types to look at: entities (what a DbSet holds or leads to, and [Table]), types (also DTOs, requests, view models) or all. "
                + "Without it as .editorconfig says (privacy_detection_scope), or entities.",
        };
        option.AcceptOnlyFromAmong([.. s_scopes.Keys]);
        return option;
    }

    /// <summary>What is left out.</summary>
    public static Option<string?> Minimum()
    {
        var option = new Option<string?>("--minimum-confidence", "-m")
        {
            Description = "What is less sure is left out: certain, likely or possible. Without it as .editorconfig says (privacy_detection_minimum_confidence), or possible.",
        };
        option.AcceptOnlyFromAmong([.. s_confidences.Keys]);
        return option;
    }

    /// <summary>Whether generated files count.</summary>
    public static Option<bool> Generated()
    {
        return new Option<bool>("--generated")
        {
            Description = "Look at generated files too (*.g.cs, *.Designer.cs, <auto-generated>), such as entities that a tool made from a database.",
        };
    }

    public static ScanOptions OptionsOf(ParseResult parsed, Option<string?> scope, Option<string?> minimum, Option<bool> generated)
    {
        return new ScanOptions(
            parsed.GetValue(scope) is { } types ? s_scopes[types] : null,
            parsed.GetValue(minimum) is { } confidence ? s_confidences[confidence] : null,
            parsed.GetValue(generated));
    }

    /// <summary>Scans, and says meanwhile how far it is.</summary>
    public static ScanResult Run(Terminal terminal, string path, ScanOptions options)
    {
        SourceFiles files = SourceFiles.Find(path);
        using ScanProgress? progress = terminal.ErrorIsTerminal ? new ScanProgress(terminal.Error, files.Code.Count) : null;
        return Scan.Run(files, options, progress is null ? null : progress.Report);
    }

    /// <summary>Says on the error output what the result does not hold.</summary>
    public static void Remark(Terminal terminal, ScanResult result, bool withGenerated)
    {
        foreach (ScanProblem problem in result.Problems)
        {
            terminal.Error.WriteLine($"ropa: {problem.Path}: {problem.Text}{(problem.IsLeftOut ? "; it was left out" : "")}");
        }

        if (result.GeneratedFiles > 0 && !withGenerated)
        {
            terminal.Error.WriteLine(FormattableString.Invariant($"ropa: {result.GeneratedFiles} generated files were left out; --generated looks at them"));
        }

        if (result.Files == 0)
        {
            terminal.Error.WriteLine("ropa: there is no C# code to look at");
        }
        else if (result.TypesLookedAt == 0 && result.Types > 0)
        {
            terminal.Error.WriteLine("ropa: no type was looked at; --scope all looks at each");
        }
    }
}
