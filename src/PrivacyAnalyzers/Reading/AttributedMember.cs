using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Reading;

/// <summary>A member of a type with the attributes that speak of it, wherever they stand.</summary>
/// <param name="Symbol">The property, the field, or a parameter that is no property.</param>
/// <param name="Attributes">Its attributes; behind a property's own those of the positional parameter that declares it and those
/// of the field behind it.</param>
internal readonly record struct AttributedMember(ISymbol Symbol, ImmutableArray<AttributeData> Attributes)
{
    /// <summary>What follows the property's name in the name of the field behind it.</summary>
    private const string Suffix = ">k__BackingField";

    /// <summary>The members of a type that carry one of the product's attributes, in the order of the declaration.</summary>
    public static IEnumerable<AttributedMember> Of(INamedTypeSymbol type)
    {
        // Enums, delegates and type parameters hold no data of an instance: the compiler lets no attribute of ours on them
        // but on an enum's constants, which are fields.
        var members = type.GetMembers();
        var behind = FieldsBehindProperties(members);
        foreach (var member in members)
        {
            switch (member)
            {
                case IPropertySymbol property:
                    var attributes = WithParameter(property, property.GetAttributes());
                    if (behind?.TryGetValue(property.Name, out var ofField) == true)
                    {
                        attributes = attributes.AddRange(ofField);
                    }

                    if (IsOurs(attributes))
                    {
                        yield return new AttributedMember(property, attributes);
                    }

                    if (property.IsIndexer)
                    {
                        foreach (var parameter in Parameters(property.Parameters))
                        {
                            yield return parameter;
                        }
                    }

                    break;

                case IFieldSymbol { IsImplicitlyDeclared: false } field when !IsBehindProperty(field):
                    if (field.GetAttributes() is { IsDefaultOrEmpty: false } own && IsOurs(own))
                    {
                        yield return new AttributedMember(field, own);
                    }

                    break;

                case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method
                    when (!method.IsImplicitlyDeclared || method.MethodKind == MethodKind.Constructor) && MayCarryOnParameters(method):
                    foreach (var parameter in Parameters(method.Parameters))
                    {
                        if (!IsPositional(type, (IParameterSymbol)parameter.Symbol))
                        {
                            yield return parameter;
                        }
                    }

                    break;
            }
        }

        // What an extension block extends belongs to the block, not to one of its members.
        if (type.ExtensionParameter is { } extended)
        {
            foreach (var parameter in Parameters([extended]))
            {
                yield return parameter;
            }
        }
    }

    /// <summary>Whether the compiler made a field for a property of source. By the field's name: it is asked for each of what may be
    /// thousands of members.</summary>
    public static bool HasFieldBehind(IPropertySymbol property)
    {
        var fields = property.ExplicitInterfaceImplementations.IsEmpty
            ? property.ContainingType.GetMembers($"<{property.Name}{Suffix}")
            : property.ContainingType.GetMembers();
        foreach (var member in fields)
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What <c>[field: …]</c> on a property says, by the property's name; null where nothing is said so.</summary>
    private static Dictionary<string, ImmutableArray<AttributeData>>? FieldsBehindProperties(ImmutableArray<ISymbol> members)
    {
        Dictionary<string, ImmutableArray<AttributeData>>? found = null;
        foreach (var member in members)
        {
            if (member is IFieldSymbol field && IsBehindProperty(field) && MayCarry(field)
                && field.GetAttributes() is { IsDefaultOrEmpty: false } attributes && IsOurs(attributes))
            {
                (found ??= new(StringComparer.Ordinal))[field.Name.Substring(1, field.Name.Length - Suffix.Length - 1)] = attributes;
            }
        }

        return found;
    }

    /// <summary>Whether anything can stand on the field behind a property: the compiler would bind all that stands on the property
    /// to tell, which the declaration shows for nothing.</summary>
    private static bool MayCarry(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } places }
            || places[0].GetSyntax() is not PropertyDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return true;
        }

        foreach (var list in declaration.AttributeLists)
        {
            if (list.Target?.Identifier.IsKind(SyntaxKind.FieldKeyword) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything can stand on a parameter: the compiler would bind the method's types to tell, which the declaration
    /// shows for nothing.</summary>
    private static bool MayCarryOnParameters(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences is not { Length: 1 } places
            || places[0].GetSyntax() is not BaseMethodDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return true;
        }

        foreach (var parameter in declaration.ParameterList.Parameters)
        {
            if (parameter.AttributeLists.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the compiler made the field for a property; by name, as metadata does not say it otherwise.</summary>
    private static bool IsBehindProperty(IFieldSymbol field) =>
        field.Name.Length > Suffix.Length && field.Name[0] == '<' && field.Name.EndsWith(Suffix, StringComparison.Ordinal);

    private static IEnumerable<AttributedMember> Parameters(ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.GetAttributes() is { IsDefaultOrEmpty: false } attributes && IsOurs(attributes))
            {
                yield return new AttributedMember(parameter, attributes);
            }
        }
    }

    private static bool IsOurs(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (KnownAttributes.IsOnMember(KnownAttributes.KindOf(attribute)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a record's constructor parameter declares the property of the same name.</summary>
    private static bool IsPositional(INamedTypeSymbol type, IParameterSymbol parameter) =>
        type.IsRecord
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && type.GetMembers(parameter.Name).Any(m => m is IPropertySymbol);

    private static ImmutableArray<AttributeData> WithParameter(IPropertySymbol property, ImmutableArray<AttributeData> own)
    {
        if (!property.ContainingType.IsRecord)
        {
            return own;
        }

        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, property.Name, StringComparison.Ordinal)
                    && parameter.GetAttributes() is { IsDefaultOrEmpty: false } attributes
                    && IsOurs(attributes))
                {
                    return own.AddRange(attributes);
                }
            }
        }

        return own;
    }
}
