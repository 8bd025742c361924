using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Snapshot_lies_beside_the_test()
    {
        Snapshot.Verify("{\n  \"kept\": true\n}\n", "json");
    }

    [Theory]
    [InlineData("one")]
    [InlineData("two/2")]
    public void Snapshot_of_a_theory_has_its_own_file(string name)
    {
        Snapshot.Verify("text of " + name, parameters: name);
    }

    [Fact]
    public void Text_that_is_not_approved_fails_and_is_received()
    {
        Failing.Check(
            () => Store().Verify("new\n", "txt"),
            "C.M.verified.txt does not exist yet",
            "+    1 new",
            "PRIVACY_ACCEPT_SNAPSHOTS=1");

        Assert.Equal("new\n", Read("C.M.received.txt"));
        Assert.False(File.Exists(PathOf("C.M.verified.txt")));
    }

    [Fact]
    public void Text_that_differs_fails_and_is_received_until_it_fits()
    {
        Write("C.M.verified.txt", "a\nb\nc\n");

        Failing.Check(() => Store().Verify("a\nB\nc\n", "txt"), "C.M.verified.txt differs", "-    2 b", "+    2 B");
        Assert.Equal("a\nB\nc\n", Read("C.M.received.txt"));
        Store().Verify("a\nb\nc\n", "txt");
        Assert.False(File.Exists(PathOf("C.M.received.txt")));
    }

    [Fact]
    public void Line_ends_do_not_count_but_a_last_line_end_does()
    {
        Write("C.M.verified.txt", "a\r\nb\r\n");

        Store().Verify("a\nb\n", "txt");
        Failing.Check(() => Store().Verify("a\nb", "txt"), "differs");
    }

    [Fact]
    public void Accepting_approves()
    {
        Write("C.M.verified.txt", "old");
        Write("C.M.received.txt", "left over");

        Store(accept: true).Verify("new", "txt");

        Assert.Equal("new", Read("C.M.verified.txt"));
        Assert.False(File.Exists(PathOf("C.M.received.txt")));
    }

    [Theory]
    [InlineData("1", null, null, true)]
    [InlineData("1", "false", null, true)]
    [InlineData("1", "true", null, false)]
    [InlineData("1", "1", null, false)]
    [InlineData("1", null, "True", false)]
    [InlineData(null, null, null, false)]
    [InlineData("0", null, null, false)]
    [InlineData("yes", null, null, false)]
    public void Accepting_needs_the_variable_and_no_build_server(string? accept, string? ci, string? azure, bool may)
    {
        var environment = new Dictionary<string, string?> { [Snapshot.AcceptVariable] = accept, ["CI"] = ci, ["TF_BUILD"] = azure };

        Assert.Equal(may, SnapshotStore.MayAccept(environment.GetValueOrDefault));
    }

    [Fact]
    public void Several_texts_have_a_file_each_and_stale_ones_fail()
    {
        var texts = new Dictionary<string, string> { ["A.g.cs"] = "a", ["B.g.cs"] = "b" };
        Store(accept: true).VerifyAll(texts);
        Assert.Equal("a", Read("C.M#A.g.verified.cs"));
        Store().VerifyAll(texts);

        texts["B.g.cs"] = "changed";
        Failing.Check(() => Store().VerifyAll(texts), "C.M#B.g.verified.cs differs");
        texts.Remove("B.g.cs");
        Failing.Check(() => Store().VerifyAll(texts), "C.M#B.g.verified.cs is approved, but nothing of that name came");
        Store(accept: true).VerifyAll(texts);
        Assert.False(File.Exists(PathOf("C.M#B.g.verified.cs")));
    }

    [Fact]
    public void Path_that_a_deterministic_build_maps_is_found()
    {
        string relative = Path.GetRelativePath(SourceTree.Root(), Here()).Replace('\\', '/');

        Assert.Equal(Path.GetFullPath(Here()), Path.GetFullPath(SourceTree.Locate("/_/" + relative)));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "")
    {
        return path;
    }

    private SnapshotStore Store(bool accept = false)
    {
        return new SnapshotStore(_folder, "C.M", accept);
    }

    private string PathOf(string name)
    {
        return Path.Combine(_folder, name);
    }

    private string Read(string name)
    {
        return File.ReadAllText(PathOf(name));
    }

    private void Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
    }
}
