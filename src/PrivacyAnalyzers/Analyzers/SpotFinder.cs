using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Turns a <see cref="Spot"/> back into syntax: the attribute, its argument, the argument's element.</summary>
internal static class SpotFinder
{
    public static Location Locate(
        ISymbol symbol, ImmutableArray<AttributeData> attributes, Spot spot, CancellationToken cancellationToken) =>
        Find(attributes, spot, cancellationToken)?.GetLocation()
        ?? symbol.Locations.FirstOrDefault(l => l.IsInSource)
        ?? Location.None;

    /// <summary>The nearest syntax that stands for the spot; null for the symbol's own name.</summary>
    public static SyntaxNode? Find(ImmutableArray<AttributeData> attributes, Spot spot, CancellationToken cancellationToken)
    {
        if (spot.Attribute < 0 || spot.Attribute >= attributes.Length
            || attributes[spot.Attribute].ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax)
        {
            return null;
        }

        if (spot.Argument is null || syntax.ArgumentList is null)
        {
            return syntax;
        }

        var arguments = Arguments(syntax.ArgumentList, attributes[spot.Attribute].AttributeConstructor, spot.Argument);
        return arguments.Count == 0 ? syntax
            : spot.Element < 0 ? arguments[0]
            : Element(arguments, spot.Element);
    }

    /// <summary>The argument's expressions: one, or several for a <c>params</c> parameter.</summary>
    private static List<ExpressionSyntax> Arguments(
        AttributeArgumentListSyntax list, IMethodSymbol? constructor, string name)
    {
        var positional = 0;
        var found = new List<ExpressionSyntax>();
        foreach (var argument in list.Arguments)
        {
            var argumentName = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
            if (argumentName is null && constructor is { Parameters.Length: > 0 } && argument.NameEquals is null)
            {
                var index = Math.Min(positional, constructor.Parameters.Length - 1);
                if (positional < constructor.Parameters.Length || constructor.Parameters[index].IsParams)
                {
                    argumentName = constructor.Parameters[index].Name;
                }
            }

            positional++;
            if (string.Equals(argumentName, name, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(argument.Expression);
            }
        }

        return found;
    }

    private static SyntaxNode Element(List<ExpressionSyntax> arguments, int element)
    {
        if (arguments.Count > 1)
        {
            return element < arguments.Count ? arguments[element] : arguments[0];
        }

        IReadOnlyList<SyntaxNode> elements = arguments[0] switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            CollectionExpressionSyntax collection =>
                [.. collection.Elements.Select(e => e is ExpressionElementSyntax x ? x.Expression : (SyntaxNode)e)],
            _ => [],
        };
        return element < elements.Count ? elements[element] : arguments[0];
    }
}
