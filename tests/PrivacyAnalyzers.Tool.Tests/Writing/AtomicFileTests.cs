using System.IO;
using PrivacyAnalyzers.Tool.Writing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Writing;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_file_is_written_or_replaced_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("a.txt");
        AtomicFile.Write(path, "one");
        AtomicFile.Write(path, "två");
        Assert.Equal("två"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Where_it_cannot_be_written_all_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        string taken = folder.File("taken");
        Directory.CreateDirectory(taken);
        Assert.Contains("cannot be written", Assert.Throws<RopaException>(() => AtomicFile.Write(taken, "x")).Message);
        Assert.Contains("cannot be written", Assert.Throws<RopaException>(() => AtomicFile.Write(folder.File("no/such/folder.txt"), "x")).Message);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }
}
