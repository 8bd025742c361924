using System;
using System.IO;
using System.Linq;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>A test that runs commands of the documentation in a shell. Where there is no bash it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Executable is null)
        {
            Skip = "Needs bash in the path.";
        }
    }

    /// <summary>The shell; null where there is none.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "bash")).FirstOrDefault(File.Exists);
}
