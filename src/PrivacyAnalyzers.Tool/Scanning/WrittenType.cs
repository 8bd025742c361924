extern alias analyzers;

using System.Collections.Generic;
using analyzers::PrivacyAnalyzers.Detection;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What a type says as it is written.</summary>
internal static class WrittenType
{
    /// <summary>Who nests deeper means to overflow the stack.</summary>
    private const int DeepestNesting = 32;

    /// <summary>The type's own name, without nullability and collection, and what the name says about a value.</summary>
    public static (string Name, ValueForms Form) Of(TypeSyntax type, int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            return ("", ValueForms.Object);
        }

        switch (type)
        {
            case NullableTypeSyntax nullable:
                return Of(nullable.ElementType, depth + 1);
            case ArrayTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.ValueText: "byte" } }:
                return ("byte[]", ValueForms.Bytes);
            case ArrayTypeSyntax array:
                return Of(array.ElementType, depth + 1);
            case QualifiedNameSyntax qualified:
                return Of(qualified.Right, depth + 1);
            case AliasQualifiedNameSyntax alias:
                return Of(alias.Name, depth + 1);
            case GenericNameSyntax { TypeArgumentList.Arguments: [var only] } generic when TypeForms.IsContainer(generic.Identifier.ValueText):
                return Of(only, depth + 1);
            case GenericNameSyntax generic:
                ValueForms form = TypeForms.Of(generic.Identifier.ValueText);
                return (generic.Identifier.ValueText, form == ValueForms.None ? ValueForms.Object : form);
            default:
                string name = type switch
                {
                    IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
                    PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
                    _ => type.ToString(),
                };
                return (name, TypeForms.Of(name));
        }
    }

    /// <summary>What a <c>DbSet</c> (or <c>IDbSet</c>, of the time before EF Core) holds; null for another type.</summary>
    public static TypeSyntax? Set(TypeSyntax type, int depth = 0)
    {
        return depth > DeepestNesting ? null : type switch
        {
            GenericNameSyntax { Identifier.ValueText: "DbSet" or "IDbSet", TypeArgumentList.Arguments: [var row] } => row,
            QualifiedNameSyntax qualified => Set(qualified.Right, depth + 1),
            NullableTypeSyntax nullable => Set(nullable.ElementType, depth + 1),
            _ => null,
        };
    }

    /// <summary>The names of all types that it is made of.</summary>
    public static string[] Names(TypeSyntax type)
    {
        if (type is IdentifierNameSyntax only)
        {
            return [only.Identifier.ValueText];
        }

        List<string> names = [];
        var open = new Stack<TypeSyntax>([type]);
        while (open.TryPop(out TypeSyntax? next))
        {
            switch (next)
            {
                case NullableTypeSyntax nullable:
                    open.Push(nullable.ElementType);
                    break;
                case ArrayTypeSyntax array:
                    open.Push(array.ElementType);
                    break;
                case QualifiedNameSyntax qualified:
                    open.Push(qualified.Right);
                    break;
                case AliasQualifiedNameSyntax alias:
                    open.Push(alias.Name);
                    break;
                case GenericNameSyntax generic:
                    names.Add(generic.Identifier.ValueText);
                    foreach (TypeSyntax argument in generic.TypeArgumentList.Arguments)
                    {
                        open.Push(argument);
                    }

                    break;
                case IdentifierNameSyntax name:
                    names.Add(name.Identifier.ValueText);
                    break;
            }
        }

        return [.. names];
    }
}
