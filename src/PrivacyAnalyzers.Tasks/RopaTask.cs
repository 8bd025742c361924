using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Runs the command <c>ropa</c>, which the package brings, in a process of its own.</summary>
/// <remarks>Not in MSBuild's: Visual Studio's is a .NET Framework with JSON libraries of its own, and what loads there today need
/// not load tomorrow.</remarks>
public abstract class RopaTask : ToolTask
{
    /// <summary>What the command's exit code says where it could not do what it was asked, and has said why in one line.</summary>
    private const int NotDone = 2;

    private readonly List<string> said = [];

    /// <summary>The project that is built: the place of the problems.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary>The <c>dotnet</c> that runs the command.</summary>
    [Required]
    public string Host { get; set; } = string.Empty;

    /// <summary>The command's assembly, <c>ropa.dll</c>.</summary>
    [Required]
    public string Ropa { get; set; } = string.Empty;

    /// <inheritdoc />
    protected override string ToolName => "dotnet";

    /// <summary>What the command is asked, after its name.</summary>
    private protected abstract IEnumerable<string> Arguments();

    /// <summary>Says that the command has not done it.</summary>
    /// <returns>Whether the build may go on.</returns>
    private protected abstract bool ReportFailure(string why);

    /// <inheritdoc />
    protected override string GenerateFullPathToTool() => Host;

    /// <inheritdoc />
    protected override string GenerateCommandLineCommands()
    {
        var line = new StringBuilder(Quoted(Ropa));
        foreach (var argument in Arguments())
        {
            line.Append(' ').Append(Quoted(argument));
        }

        return line.ToString();
    }

    /// <inheritdoc />
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (!string.IsNullOrWhiteSpace(singleLine))
        {
            said.Add(singleLine.Trim());
        }

        // Not read as MSBuild's own format of problems: a declared text is not to look like one.
        Log.LogMessage(MessageImportance.Low, "{0}", singleLine);
    }

    /// <inheritdoc />
    protected override bool HandleTaskExecutionErrors()
    {
        var why = said.Count == 0 ? "the command gave the exit code " + ExitCode : string.Join(" ", said);
        return ReportFailure(ExitCode == NotDone
            ? why
            : why + " The command that the package brings runs on .NET 10 or later; is that installed?");
    }

    /// <summary>Writes a file among the intermediate ones, or reports why that fails.</summary>
    private protected void Write(string path, byte[] content)
    {
        try
        {
            AtomicFile.Write(path, content);
        }
        catch (Exception exception) when (RegisterTask.IsFileProblem(exception))
        {
            ReportFailure("'" + path + "' cannot be written: " + exception.Message);
        }
    }

    /// <summary>A file's content; null where it is missing or cannot be read: then the command is to say so.</summary>
    private protected static byte[]? ContentOf(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (RegisterTask.IsFileProblem(exception))
        {
            return null;
        }
    }

    /// <summary>An argument as every platform's rules take it apart again: backslashes count only before a quotation mark.</summary>
    internal static string Quoted(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var c in argument)
        {
            if (c == '\\')
            {
                backslashes++;
                continue;
            }

            quoted.Append('\\', c == '"' ? (2 * backslashes) + 1 : backslashes).Append(c);
            backslashes = 0;
        }

        return quoted.Append('\\', 2 * backslashes).Append('"').ToString();
    }
}
