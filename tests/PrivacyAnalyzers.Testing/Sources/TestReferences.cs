using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>Metadata references without a network: from the installed SDK and from the test's own output folder.</summary>
public static class TestReferences
{
    private const string AbstractionsFile = "PrivacyAnalyzers.Abstractions.dll";

    private static readonly string[] EntityFrameworkFiles =
    [
        "Microsoft.EntityFrameworkCore.dll",
        "Microsoft.EntityFrameworkCore.Abstractions.dll",
        "Microsoft.EntityFrameworkCore.Relational.dll",
    ];


    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_framework = new(LoadFramework);
    private static readonly Lazy<MetadataReference> s_abstractions = new(() => LoadOutput(AbstractionsFile));
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_entityFramework = new(() => [.. EntityFrameworkFiles.Select(LoadOutput)]);
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_default = new(() => [.. Framework, Abstractions]);
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_host = new(() => [.. TrustedAssemblies().Select(Load)]);

    /// <summary>The .NET 10 reference assemblies; where no targeting pack is installed, the running framework.</summary>
    public static IReadOnlyList<MetadataReference> Framework => s_framework.Value;

    /// <summary>The attributes.</summary>
    public static MetadataReference Abstractions => s_abstractions.Value;

    /// <summary>EF Core with its relational part, for tests whose project has the package.</summary>
    public static IReadOnlyList<MetadataReference> EntityFramework => s_entityFramework.Value;

    /// <summary>The framework and the attributes: what a project references when a test says nothing.</summary>
    public static IReadOnlyList<MetadataReference> Default => s_default.Value;

    /// <summary>Everything that the running test can load, Roslyn and xunit too: to compile our own source tree.</summary>
    public static IReadOnlyList<MetadataReference> Host => s_host.Value;

    /// <summary>The same references without some assemblies: a project with a missing reference.</summary>
    public static IReadOnlyList<MetadataReference> Without(this IEnumerable<MetadataReference> references, params string[] names)
    {
        MetadataReference[] all = [.. references];
        MetadataReference[] kept = [.. all.Where(reference => !names.Contains(NameOf(reference), StringComparer.OrdinalIgnoreCase))];
        if (all.Length - kept.Length < names.Length)
        {
            throw new ArgumentException($"Not all of [{string.Join(", ", names)}] are among the references.", nameof(names));
        }

        return kept;
    }

    private static string? NameOf(MetadataReference reference)
    {
        return Path.GetFileNameWithoutExtension((reference as PortableExecutableReference)?.FilePath);
    }

    private static IReadOnlyList<MetadataReference> LoadFramework()
    {
        string? pack = DotnetRoots().Select(NewestPack).FirstOrDefault(folder => folder is not null);
        if (pack is not null)
        {
            return [.. Directory.EnumerateFiles(pack, "*.dll").Order(StringComparer.Ordinal).Select(Load)];
        }

        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. TrustedAssemblies().Where(path => Path.GetDirectoryName(path) == runtime).Select(Load)];
    }

    private static IEnumerable<string> DotnetRoots()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return root;
        }

        if (Path.GetDirectoryName(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")) is { Length: > 0 } host)
        {
            yield return host;
        }

        // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
        DirectoryInfo? runtime = Directory.GetParent(typeof(object).Assembly.Location);
        if (runtime?.Parent?.Parent?.Parent is { } fromRuntime)
        {
            yield return fromRuntime.FullName;
        }
    }

    private static string? NewestPack(string root)
    {
        string packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        if (!Directory.Exists(packs))
        {
            return null;
        }

        return Directory.EnumerateDirectories(packs, "10.*")
            .OrderByDescending(VersionOf)
            .Select(folder => Path.Combine(folder, "ref", "net10.0"))
            .FirstOrDefault(Directory.Exists);
    }

    private static Version VersionOf(string folder)
    {
        string number = Path.GetFileName(folder).Split('-')[0];
        return Version.TryParse(number, out Version? version) ? version : new Version();
    }

    private static MetadataReference LoadOutput(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, file);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"{file} is not in the test's output folder: let the test project reference it (with an extern alias).",
                path);
        }

        return Load(path);
    }

    private static IEnumerable<string> TrustedAssemblies()
    {
        var list = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty;
        return list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
    }

    private static MetadataReference Load(string path)
    {
        return MetadataReference.CreateFromFile(path);
    }
}
