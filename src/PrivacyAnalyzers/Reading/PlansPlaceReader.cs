using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Finds the place of the lists of what is generated, beside whatever the source has there.</summary>
internal static class PlansPlaceReader
{
    private const string Plans = "RetentionPlans";

    private const string Maps = "PersonalDataMaps";

    public static PlansPlace Read(Compilation compilation)
    {
        var parts = new List<string>();
        INamespaceSymbol? parent = compilation.Assembly.GlobalNamespace;
        foreach (var part in (compilation.AssemblyName ?? "").Split('.'))
        {
            var name = Free(Identifier(part), parent, n => n is INamedTypeSymbol);
            parts.Add(name);
            parent = parent?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name);
        }

        return new PlansPlace(string.Join(".", parts), Free(Plans, parent, _ => true), Free(Maps, parent, _ => true));
    }

    /// <summary>Whether the place of an assembly's lists is a namespace of some name in another one, or stands in it.</summary>
    public static bool IsNamespace(INamespaceSymbol around, string name, IAssemblySymbol assembly)
    {
        // Asked for each type, and nearly never so.
        if (assembly.Name.IndexOf(name, StringComparison.Ordinal) < 0)
        {
            return false;
        }

        var parts = new List<string> { name };
        for (var n = around; !n.IsGlobalNamespace; n = n.ContainingNamespace)
        {
            parts.Insert(0, n.Name);
        }

        return assembly.Name.Split('.').Select(Identifier).Take(parts.Count).SequenceEqual(parts);
    }

    /// <summary>The name itself, or the next one that nothing in the way has.</summary>
    private static string Free(string name, INamespaceSymbol? parent, Func<INamespaceOrTypeSymbol, bool> isInTheWay) =>
        parent?.GetMembers(name).Any(isInTheWay) == true ? Free(name + "_", parent, isInTheWay) : name;

    /// <summary>An assembly's name may hold what no identifier does; the compiler's own tables say what that is.</summary>
    private static string Identifier(string text)
    {
        var name = new string(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        return name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }
}
