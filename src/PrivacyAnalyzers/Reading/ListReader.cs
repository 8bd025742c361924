using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads how an array, list or set is emptied.</summary>
internal static class ListReader
{
    private const string Collections = "global::System.Collections.Generic";

    /// <summary>Generated code has no nullable annotations.</summary>
    private static readonly SymbolDisplayFormat Element =
        Place.TypeExpression.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Code for a new one of the type with nothing in it.</summary>
    /// <returns>The code, with <c>global::</c> names; null where the type is none that is known to have it.</returns>
    public static string? EmptyOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => $"global::System.Array.Empty<{Written(array.ElementType)}>()",
        INamedTypeSymbol { TypeArguments.Length: 1 } list when IsCollection(list) => list.MetadataName switch
        {
            "List`1" or "IList`1" or "ICollection`1" or "IEnumerable`1" or "IReadOnlyList`1" or "IReadOnlyCollection`1" => New("List", list),
            "HashSet`1" or "ISet`1" or "IReadOnlySet`1" => New("HashSet", list),
            "SortedSet`1" => New("SortedSet", list),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether it can be emptied in place: a list or set of values. A list of other objects may be other rows, which nobody
    /// wants to lose by the way. An interface may be of something that cannot be changed.</summary>
    public static bool CanBeCleared(ITypeSymbol type) =>
        type is INamedTypeSymbol { MetadataName: "List`1" or "HashSet`1" or "SortedSet`1" } list && IsCollection(list)
        && list.TypeArguments.Single() is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    /// <summary>By the names of its namespaces, since it is asked for each member and text would have to be made for all of them.</summary>
    private static bool IsCollection(INamedTypeSymbol type) => type is
    {
        ContainingType: null,
        ContainingNamespace:
        {
            Name: "Generic",
            ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        },
    };

    private static string New(string name, INamedTypeSymbol list) => $"new {Collections}.{name}<{Written(list.TypeArguments[0])}>()";

    private static string Written(ITypeSymbol type) => type.ToDisplayString(Element);
}
