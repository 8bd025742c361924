using System;
using System.Diagnostics;
using System.IO;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>
/// The copy of the command that lies in the package of the analyzers, for builds: without the compiler's libraries and without the list
/// of dependencies, as the project's target <c>GetRunnableFiles</c> leaves them out.
/// </summary>
public sealed class CommandWithoutCompilerTests
{
    [Theory]
    [InlineData("scan", ".")]
    [InlineData("scan", ".", "--format", "json", "--output", "scan.json")]
    [InlineData("baseline", ".", "--output", "known.privacy-baseline.txt")]
    public void What_reads_code_says_in_one_line_where_the_whole_command_is(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        string command = Copy(folder);
        folder.Write("Customer.cs", "public class Customer { public string? Email { get; set; } }");
        (int exitCode, string output, string error) = Run(folder, command, arguments);
        Assert.Equal(ExitCode.NotDone, exitCode);
        Assert.Empty(output);
        string line = Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("ropa: ", line, StringComparison.Ordinal);
        Assert.EndsWith("dotnet tool install --global PrivacyAnalyzers.Tool", line, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("scan.json")));
        Assert.False(File.Exists(folder.File("known.privacy-baseline.txt")));
    }

    [Fact]
    public void What_reads_registers_works()
    {
        using var folder = new TemporaryFolder();
        (int exitCode, string output, string error) = Run(folder, Copy(folder), "export", Ropa.Sample("Pexcon"), "--format", "html", "--language", "sv");
        Assert.Equal("", error);
        Assert.Equal(ExitCode.Fine, exitCode);
        // Here it needs the rules' messages, which lie beside the detection in the analyzers' library.
        Assert.Contains("Det är inte deklarerat om det finns ett dataskyddsombud", output, StringComparison.Ordinal);
    }

    private static string Copy(TemporaryFolder folder)
    {
        string command = Directory.CreateDirectory(folder.File("command")).FullName;
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            string name = Path.GetFileName(file);
            if (!name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && (name.EndsWith(".dll", StringComparison.Ordinal) || name == "ropa.runtimeconfig.json"))
            {
                File.Copy(file, Path.Combine(command, name));
            }
        }

        return Path.Combine(command, "ropa.dll");
    }

    private static (int ExitCode, string Out, string Error) Run(TemporaryFolder folder, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
