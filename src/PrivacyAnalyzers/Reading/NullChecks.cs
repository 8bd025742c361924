using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Reading;

/// <summary>The compiler's search for nulls where they are not expected.</summary>
internal static class NullChecks
{
    /// <summary>Whether the project asks for it.</summary>
    public static bool AreOn(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 } csharp
        && csharp.Options.NullableContextOptions.WarningsEnabled();

    /// <summary>The same compilation without it: symbols and attributes are the same, and the compiler need not look for nulls in each
    /// attribute that is read, which finds what nobody is shown.</summary>
    public static Compilation Without(Compilation compilation) =>
        AreOn(compilation) && compilation.Options is CSharpCompilationOptions options
            ? compilation.WithOptions(options.WithNullableContextOptions(options.NullableContextOptions & ~NullableContextOptions.Warnings))
            : compilation;
}
