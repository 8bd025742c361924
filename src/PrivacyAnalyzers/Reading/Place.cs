using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Names symbols in the model: stable ids, names for people, names for generated code.</summary>
internal static class Place
{
    /// <summary>A constant as an expression, with <c>global::</c>.</summary>
    public static readonly SymbolDisplayFormat Constant = new(
        SymbolDisplayGlobalNamespaceStyle.Included,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>A type for people: namespace, containing types, type parameters.</summary>
    public static readonly SymbolDisplayFormat TypeName = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>A member's type for people: short, with nullability.</summary>
    public static readonly SymbolDisplayFormat MemberType = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameOnly,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type as an expression in generated code.</summary>
    public static readonly SymbolDisplayFormat TypeExpression = new(
        SymbolDisplayGlobalNamespaceStyle.Included,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The documentation comment id of the symbol's definition; for a parameter its method's with the parameter behind
    /// it.</summary>
    public static string IdOf(ISymbol symbol) =>
        symbol is IParameterSymbol parameter
            ? $"{parameter.ContainingSymbol.OriginalDefinition.GetDocumentationCommentId()}#{parameter.Name}"
            : symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.ToDisplayString(TypeName);

    /// <summary>The same for a member of a type whose id is known: most are that id and their name.</summary>
    public static string IdOf(ISymbol member, string declaredIn)
    {
        var kind = member switch
        {
            IPropertySymbol { IsIndexer: false } => "P",
            IFieldSymbol => "F",
            _ => null,
        };
        return kind is null || member.Name.IndexOf('.') >= 0 || declaredIn.Length < 2 || declaredIn[1] != ':'
            ? IdOf(member)
            : string.Concat(kind, declaredIn.Substring(1), ".", member.Name);
    }

    public static bool IsPublic(ISymbol symbol)
    {
        for (var s = symbol; s is not null && s.Kind != SymbolKind.Namespace; s = s.ContainingSymbol)
        {
            if (s.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the compiler shows the symbol to compilations that reference its assembly: public and protected ones,
    /// internal ones where the assembly names any friend.</summary>
    public static bool IsVisibleOutside(ISymbol symbol)
    {
        for (var s = symbol; s is not null && s.Kind != SymbolKind.Namespace; s = s.ContainingSymbol)
        {
            var visible = s.DeclaredAccessibility switch
            {
                Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
                Accessibility.Internal or Accessibility.ProtectedAndInternal => HasFriends(s.ContainingAssembly),
                _ => false,
            };
            if (!visible)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasFriends(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "InternalsVisibleToAttribute")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether other types of the same assembly cannot name the symbol.</summary>
    public static bool IsPrivate(ISymbol symbol)
    {
        for (var s = symbol; s is not null && s.Kind != SymbolKind.Namespace; s = s.ContainingSymbol)
        {
            if (s.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal
                || s is INamedTypeSymbol { IsFileLocal: true } or INamedTypeSymbol { IsGenericType: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What pragmas silence at the symbol's name and at each of the product's attributes on it.</summary>
    /// <remarks>Lists only where there is something, as it is asked of each member.</remarks>
    public static IReadOnlyList<Suppression> Pragmas(
        ISymbol symbol, ImmutableArray<AttributeData> attributes, CancellationToken cancellationToken)
    {
        var name = symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;
        if (!name.IsInSource)
        {
            return [];
        }

        var atName = PragmaReader.Read(name.SourceTree, name.SourceSpan.Start, Spot.Name.Attribute, cancellationToken);
        var atAttributes = Pragmas(attributes, cancellationToken);
        return atAttributes.Count == 0 ? atName : [.. atName, .. atAttributes];
    }

    /// <summary>What pragmas silence at each of the product's attributes in a list.</summary>
    public static IReadOnlyList<Suppression> Pragmas(ImmutableArray<AttributeData> attributes, CancellationToken cancellationToken)
    {
        List<Suppression>? found = null;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KnownAttributes.KindOf(attributes[i]) != KnownAttribute.None
                && attributes[i].ApplicationSyntaxReference is { } place
                && PragmaReader.Read(place.SyntaxTree, place.Span.Start, i, cancellationToken) is { Count: > 0 } here)
            {
                (found ??= []).AddRange(here);
            }
        }

        return (IReadOnlyList<Suppression>?)found ?? [];
    }
}
