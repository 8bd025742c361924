using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>Runs the real <c>dotnet</c>, in an environment as on a developer's machine.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    // What the test run itself, or the machine it runs on, would tell the build: that it is a CI build (which changes paths and
    // warnings), where MSBuild and the packages are, which SDK to take.
    private static readonly string[] Blanked =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "APPVEYOR", "TRAVIS", "JENKINS_URL", "TEAMCITY_VERSION", "BUILD_ID",
        "NUGET_PACKAGES", "NUGET_FALLBACK_PACKAGES", "RestoreSources", "DOTNET_HOST_PATH", "Configuration", "Platform",
    ];

    private static readonly string[] BlankedPrefixes = ["MSBUILD", "VSTEST", "COVERLET", "Privacy"];

    public static CommandResult Run(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var name in start.Environment.Keys.Where(IsBlanked).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Nothing may outlive the command: a build server would hold the task's assembly, and the temporary folder with it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("dotnet " + string.Join(' ', arguments) + " did not end within " + TimeLimit);
        }

        return new CommandResult(string.Join(' ', arguments), process.ExitCode, output.Result + errors.Result);
    }

    private static bool IsBlanked(string name) =>
        Blanked.Contains(name, StringComparer.OrdinalIgnoreCase)
        || BlankedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
