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

    /// <summary>The name itself, or the next one that nothing in the way has.</summary>
    private static string Free(string name, INamespaceSymbol? parent, System.Func<INamespaceOrTypeSymbol, bool> isInTheWay) =>
        parent?.GetMembers(name).Any(isInTheWay) == true ? Free(name + "_", parent, isInTheWay) : name;

    /// <summary>An assembly's name may hold what no identifier does; the compiler's own tables say what that is.</summary>
    private static string Identifier(string text)
    {
        var name = new string(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        return name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }
}
