using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>Loads Roslyn from the SDK, precompiled: the compiler that a build runs, not a package of the same name.</summary>
internal static class SdkCompiler
{
    /// <summary>Call before any method that names a type of Roslyn.</summary>
    public static void Use() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(BuildFacts.CompilerFolder, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
