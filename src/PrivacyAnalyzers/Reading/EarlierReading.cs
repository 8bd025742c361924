using System.Collections.Immutable;
using System.IO;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>What the generator read of a compilation, for the analyzers of the one that has the generated files beside it.</summary>
/// <remarks>
/// The compiler runs the generators first, and the analyzers on a compilation with the same trees and the generated ones, where
/// all symbols are new. What the product generates declares nothing, so its analyzers need not bind and read it all again. A file
/// of another generator may give a member or another meaning to a name: then they do.
/// </remarks>
internal static class EarlierReading
{
    private static readonly ConditionalWeakTable<SyntaxTree, Slot> Cache = new();

    public static void Remember(Compilation compilation, AssemblyModel model)
    {
        if (compilation is CSharpCompilation { SyntaxTrees: { Length: > 0 } trees })
        {
            Cache.GetOrCreateValue(trees[0]).Reading = new Reading(trees, compilation.ExternalReferences, FactsOf(compilation), model);
        }
    }

    /// <summary>The reading; null where nothing was read of the same files, or something else stands beside them.</summary>
    public static AssemblyModel? Find(Compilation compilation)
    {
        if (compilation is not CSharpCompilation { SyntaxTrees: { Length: > 0 } trees }
            || !Cache.TryGetValue(trees[0], out var slot)
            || slot.Reading is not { } earlier
            || earlier.Trees.Length > trees.Length
            || earlier.References != compilation.ExternalReferences
            || earlier.Facts != FactsOf(compilation))
        {
            return null;
        }

        for (var i = 0; i < trees.Length; i++)
        {
            if (i < earlier.Trees.Length ? !ReferenceEquals(trees[i], earlier.Trees[i]) : !IsOurs(trees[i]))
            {
                return null;
            }
        }

        return earlier.Model;
    }

    /// <summary>What of the options says what the same files and references mean.</summary>
    /// <remarks>Warnings on nulls change the meaning of nothing; the generator reads without them.</remarks>
    private static (string?, OutputKind, bool) FactsOf(Compilation compilation) =>
        (compilation.AssemblyName, compilation.Options.OutputKind, compilation.Options.NullableContextOptions.AnnotationsEnabled());

    /// <summary>The compiler names a generated file by its generator's assembly and type, and then by its own name.</summary>
    private static bool IsOurs(SyntaxTree tree) => Path.GetFileName(Path.GetDirectoryName(tree.FilePath)) == typeof(PrivacyGenerator).FullName;

    private sealed record Reading(
        ImmutableArray<SyntaxTree> Trees,
        ImmutableArray<MetadataReference> References,
        (string?, OutputKind, bool) Facts,
        AssemblyModel Model);

    /// <summary>The last reading of the compilations that begin with a file.</summary>
    private sealed class Slot
    {
        public volatile Reading? Reading;
    }
}
