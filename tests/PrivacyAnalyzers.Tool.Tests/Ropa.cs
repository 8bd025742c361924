using System;
using System.IO;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Commands;

namespace PrivacyAnalyzers.Tool.Tests;

/// <summary>Runs the command as a shell would, and keeps what it prints.</summary>
internal sealed record Ropa(int ExitCode, string Out, string Error)
{
    public static Ropa Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = RopaCommandLine.Run(arguments, new Terminal(output, error, Colour: false, Terminal.PlainWidth));
        return new Ropa(code, output.ToString(), error.ToString());
    }

    /// <summary>A command that must succeed, with nothing to remark.</summary>
    public static string Output(params string[] arguments)
    {
        Ropa run = Run(arguments);
        return run.ExitCode == 0 ? run.Out : throw TestFailure.Because($"ropa {string.Join(' ', arguments)} gave {run.ExitCode}: {run.Error}");
    }

    /// <summary>The register of a sample, as it is in source control.</summary>
    public static string Sample(string name, [CallerFilePath] string sourceFile = "")
    {
        return Path.Combine(SourceTree.Root(sourceFile), "samples", name, "ropa.json");
    }
}

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("ropa-").FullName;
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        string path = File(name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
