using System;
using System.IO;
using System.Linq;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

/// <summary>
/// A test that opens a page in a headless Chromium: the one that <c>ROPA_TEST_BROWSER</c> names, or one that is in the path. Where
/// there is none it is skipped, and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    public BrowserFactAttribute()
    {
        if (Executable is null)
        {
            Skip = "Needs a Chromium in the path, or named in ROPA_TEST_BROWSER.";
        }
    }

    /// <summary>The browser; null where there is none.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("ROPA_TEST_BROWSER") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
