using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Corpus;

/// <summary>Code that uses every attribute and every property of each, and has nothing to report.</summary>
internal static class EveryDeclaration
{
    private const string Folder = "tests/PrivacyAnalyzers.Tests/Corpus/";

    public static IReadOnlyList<TestFile> Files { get; } =
    [
        .. SourceTree.Files(Folder)
            .Where(file => file.Path is Folder + "EveryAttribute.cs" or Folder + "EveryStatement.cs" or Folder + "EveryWord.cs"),
    ];
}
