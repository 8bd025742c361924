using System;
using System.IO;
using System.Linq;
using System.Reflection;

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

    /// <summary>The folder of the SDK's compiler.</summary>
    public static string CompilerFolder => Metadata("CompilerFolder");

    /// <summary>The folder of the target framework's reference assemblies.</summary>
    public static string TargetingPack => Metadata("TargetingPack");

    /// <summary>The folder of the SDK's own analyzers.</summary>
    public static string SdkAnalyzers => Metadata("SdkAnalyzers");

    /// <summary>The severities that the SDK gives to its analyzers where a project configures nothing.</summary>
    public static string SdkAnalyzerConfig => Metadata("SdkAnalyzerConfig");

    private static string Metadata(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == key)
        .Value ?? throw new InvalidOperationException($"The build did not state {key}.");
}
