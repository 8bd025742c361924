using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>
/// <c>docs/for-dpos.md</c>, followed literally: each command runs as it is written, ends with the exit code that the page says (0 where it
/// says none), and prints what the block beneath shows, where "…" stands for lines that are left out.
/// </summary>
public sealed partial class ForOfficersTests
{
    private const string LeftOut = "…";

    private static string Page => File.ReadAllText(Path.Combine(SourceTree.Root(), "docs/for-dpos.md")).ReplaceLineEndings("\n");

    [ShellFact]
    public async Task Every_command_of_the_page_does_what_the_page_says()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.File("samples"), Path.Combine(SourceTree.Root(), "samples"));
        string command = folder.Write("ropa", $"#!/usr/bin/env bash\nexec dotnet '{typeof(RopaCommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        int commands = 0;
        foreach (Match block in Block().Matches(Page))
        {
            string printed = "";
            foreach (string line in block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                (int exitCode, string output) = await Run(line, folder.Path);
                Match code = ExitCode().Match(line);
                int expected = code.Success ? int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
                Assert.True(exitCode == expected, $"{line} gave {exitCode}:\n{output}");
                printed += output;
                commands++;
            }

            if (block.Groups[2].Success)
            {
                AssertShows(block.Groups[2].Value, printed);
            }
        }

        Assert.True(commands > 10, $"{commands} commands were found.");
        string[] written = ["approved.json", "approved.json.approvals.jsonl", "deletion.md", "next.json", "notice.md", "record.csv", "record.md", "ropa.html"];
        Assert.Equal(written, Directory.GetFiles(folder.File("review")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, File.ReadAllLines(folder.File("review/approved.json.approvals.jsonl")).Length);
    }

    [Fact]
    public void The_figures_of_the_page_are_those_of_the_sample()
    {
        Model.Register register = Registers.Sample("Pexcon").Register;
        Assert.Contains($"{register.Activities.Count} processing activities, {register.DataCategories.Count} categories of personal", Page);
        Assert.All(register.Gaps, gap => Assert.NotNull(gap.Suppressed));
        Assert.Contains($"no open gaps, and {register.Gaps.Count} gaps that were left open on purpose", Page.Replace('\n', ' '));
        Assert.Contains($"\n{register.Gaps.Count(gap => gap.Severity == "warning")} silenced warnings", Page);
        Assert.All(Links().Matches(Page), link => Assert.True(File.Exists(Path.Combine(SourceTree.Root(), "docs", link.Groups[1].Value)), link.Value));
    }

    /// <summary>Every line of the block is printed, in this order and without a line between, but where lines are left out.</summary>
    private static void AssertShows(string block, string printed)
    {
        string[] lines = [.. printed.Split('\n').Select(line => line.TrimEnd())];
        int at = 0;
        bool mayJump = false;
        foreach (string line in block.TrimEnd('\n').Split('\n'))
        {
            if (line == LeftOut)
            {
                mayJump = true;
                continue;
            }

            int found = mayJump ? Array.IndexOf(lines, line, at) : at < lines.Length && lines[at] == line ? at : -1;
            Assert.True(found >= 0, $"The page shows \"{line}\", and what came is:\n{printed}");
            at = found + 1;
            mayJump = false;
        }
    }

    private static async Task<(int ExitCode, string Output)> Run(string line, string folder)
    {
        var start = new ProcessStartInfo(ShellFactAttribute.Executable!, ["-c", $"exec 2>&1; {line}"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>A block of commands, and the block of output that may follow it.</summary>
    [GeneratedRegex("^```sh\\n(.*?)^```\\n(?:\\n```text\\n(.*?)^```\\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("# exit code ([0-9]+)$")]
    private static partial Regex ExitCode();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Links();
}
