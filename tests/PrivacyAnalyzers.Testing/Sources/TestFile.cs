using System.Collections.ObjectModel;
using System.Globalization;

namespace PrivacyAnalyzers.Testing;

/// <summary>A file of a test: its path and its text, which may carry markup.</summary>
/// <param name="Path">A rooted path, or one relative to the folder of the project.</param>
/// <param name="Text">The text.</param>
public sealed record TestFile(string Path, string Text);

/// <summary>The files of one kind in a project; a file added without a name is called <c>Test0.cs</c>, <c>Test1.cs</c>, …</summary>
public sealed class TestFileCollection : Collection<TestFile>
{
    /// <summary>Adds a file with the next free default name.</summary>
    public void Add(string text)
    {
        Add(new TestFile(string.Create(CultureInfo.InvariantCulture, $"Test{Count}.cs"), text));
    }

    /// <summary>Adds a file with a name.</summary>
    public void Add((string Path, string Text) file)
    {
        Add(new TestFile(file.Path, file.Text));
    }
}
