using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>What the build of this project knows and a run needs: the targeting pack, the SDK, the repository.</summary>
internal static class BuildFacts
{
    public static string SdkVersion => Metadata("SdkVersion");

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    /// <summary>The attributes' assembly, as a project references it.</summary>
    public static string AttributesAssembly => Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Abstractions.dll");

    /// <summary>The assembly with the analyzers and generators, as a compiler loads it.</summary>
    public static string AnalyzerAssembly => Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.dll");

    /// <summary>The target framework's reference assemblies. Made once: a compiler server keeps them too.</summary>
    public static MetadataReference[] FrameworkReferences { get; } =
    [
        .. Directory.EnumerateFiles(Metadata("TargetingPack"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference AttributesReference { get; } = MetadataReference.CreateFromFile(AttributesAssembly);

    private static string Metadata(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key)
        .Value ?? throw new InvalidOperationException($"The build did not state {key}.");
}
