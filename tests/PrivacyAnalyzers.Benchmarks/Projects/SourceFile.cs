using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>What a generated file holds.</summary>
internal enum FileKind
{
    /// <summary>Purposes, categories, events, subjects and parties.</summary>
    Vocabulary,

    /// <summary>Entities with annotated properties.</summary>
    Entities,

    /// <summary>Code that no declaration touches.</summary>
    Ordinary,
}

/// <summary>A generated file.</summary>
internal sealed class SourceFile(string path, FileKind kind, string code)
{
    /// <summary>The path inside the project, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>What the file holds.</summary>
    public FileKind Kind { get; } = kind;

    /// <summary>The code. UTF-8, as a compiler reads it: its checksum goes into the debug information.</summary>
    public SourceText Text { get; } = SourceText.From(code, Encoding.UTF8);

    /// <summary>The lines that are not blank.</summary>
    public int LineCount { get; } = CountLines(code);

    private static int CountLines(string code)
    {
        var count = 0;
        foreach (var line in code.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                count++;
            }
        }

        return count;
    }
}
