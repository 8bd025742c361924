using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Two branches that each declare something give registers that git itself brings together.</summary>
public sealed class SourceControlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ropa-git-").FullName;

    [Fact]
    public async Task An_activity_with_its_data_in_each_branch() => await AssertMergesAsync(
        ["Account", "Member", "Visit"],
        ours: ["Booking"],
        theirs: ["Ticket"]);

    /// <summary>What is added after the last item leaves that one as it is.</summary>
    [Fact]
    public async Task Before_the_last_item_and_after_it() => await AssertMergesAsync(["Account", "Member"], ours: ["Booking"], theirs: ["Ticket"]);

    [Fact]
    public async Task Before_the_first_item_and_after_it() => await AssertMergesAsync(["Booking", "Member"], ours: ["Account"], theirs: ["Complaint"]);

    [Fact]
    public async Task One_is_added_and_another_one_goes() => await AssertMergesAsync(
        ["Account", "Booking", "Member", "Visit"],
        ours: ["Ticket"],
        theirs: [],
        gone: "Booking");

    /// <summary>Neighbours are two insertions at one place: git asks, and nothing is lost without a word.</summary>
    [Fact]
    public async Task Neighbours_are_a_conflict_that_is_seen()
    {
        var (exitCode, merged) = Merge(
            await RegisterAsync(["Account", "Member"]),
            await RegisterAsync(["Account", "Booking", "Member"]),
            await RegisterAsync(["Account", "Complaint", "Member"]));

        Assert.Equal(1, exitCode);
        Assert.Contains("<<<<<<<", merged, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task AssertMergesAsync(string[] before, string[] ours, string[] theirs, string? gone = null)
    {
        var left = before.Where(name => name != gone).ToArray();

        var (exitCode, merged) = Merge(
            await RegisterAsync(before),
            await RegisterAsync([.. before, .. ours]),
            await RegisterAsync([.. left, .. theirs]));

        Assert.True(exitCode == 0, merged);
        Assert.Equal(await RegisterAsync([.. left, .. ours, .. theirs]), merged);
    }

    /// <summary>A class with two members that hold data, a purpose of its own that has a recipient, and something left open.</summary>
    private static async Task<string> RegisterAsync(string[] names) => RegisterTest.Json(await RegisterTest.RunFilesAsync(
    [
        "using PrivacyAnalyzers; static class Ids { [DataCategory(\"Contact\")] public const string Contact = \"contact\"; [Party(\"Carrier\")] public const string Carrier = \"carrier\"; }",
        .. names.Select(name =>
            $$"""
            using PrivacyAnalyzers;
            static class {{name}}Purposes
            {
                [ProcessingPurpose("{{name}}", LegalBasis = LegalBasis.Contract)]
                [Uses(Ids.Contact)]
                [Discloses(Ids.Carrier, RecipientRole.Controller)]
                public const string Id = "{{name.ToLowerInvariant()}}";
            }
            class {{name}}
            {
                [PersonalData(Ids.Contact, Purposes = [{{name}}Purposes.Id])] public string? Email { get; set; }
                [PersonalData(Ids.Contact, Purposes = [{{name}}Purposes.Id])] public string? Phone { get; set; }
            }
            """),
    ])) + "\n";

    /// <summary>Merges as git does with its own settings, in a repository of the test's own.</summary>
    private (int ExitCode, string Merged) Merge(string before, string ours, string theirs)
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit(before);
        Git("checkout", "--quiet", "-b", "theirs");
        Commit(theirs);
        Git("checkout", "--quiet", "main");
        Commit(ours);
        var exitCode = Run("merge", "--quiet", "--no-edit", "theirs").ExitCode;
        return (exitCode, File.ReadAllText(Path.Combine(folder, "ropa.json")));

        void Commit(string register)
        {
            File.WriteAllText(Path.Combine(folder, "ropa.json"), register);
            Git("add", "ropa.json");
            Git("commit", "--quiet", "--message=Register");
        }
    }

    private void Git(params string[] arguments)
    {
        var (exitCode, error) = Run(arguments);
        Assert.True(exitCode == 0, error);
    }

    private (int ExitCode, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };

        // Neither the settings of whoever runs the tests, nor the repository that they may be run from a hook of.
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(folder, "none");
        foreach (var name in start.Environment.Keys.Where(name => name is "GIT_DIR" or "GIT_WORK_TREE" or "GIT_INDEX_FILE").ToArray())
        {
            start.Environment.Remove(name);
        }

        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, error.Result);
    }
}
