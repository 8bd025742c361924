using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>
/// Finds types whose members carry the product's attributes with a target: <c>[property: PersonalData]</c> on a record's
/// parameter, <c>[field: PersonalData]</c> on a property. The compiler's look-up of attributes by name
/// (<c>ForAttributeWithMetadataName</c>) does not find these.
/// </summary>
/// <remarks>By the names as they are written, since this is asked of each type of a file: an alias counts where the file itself
/// declares it, not where a global using in another file does.</remarks>
internal static class TargetedAttributes
{
    /// <summary>What a tree holds is found once: a tree never changes.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<TypeDeclarationSyntax>> Cache = new();

    /// <summary>The types with such attributes, in the order of their ids.</summary>
    public static EquatableArray<DataType> ReadTypes(Compilation compilation, CancellationToken cancellationToken)
    {
        var types = new SortedDictionary<string, DataType>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = Cache.GetValue(tree, static t => Find(t));
            if (found.Count == 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in found)
            {
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                    && !types.ContainsKey(Place.IdOf(type))
                    && TypeReader.Read(type, cancellationToken) is { } read)
                {
                    types.Add(read.Symbol, read);
                }
            }
        }

        return types.Values.ToEquatableArray();
    }

    /// <summary>Type declarations only: bodies, the bulk of a file, are not looked into.</summary>
    private static IReadOnlyList<TypeDeclarationSyntax> Find(SyntaxTree tree) =>
    [
        .. tree.GetRoot()
            .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(AreIn),
    ];

    private static bool AreIn(TypeDeclarationSyntax type) =>
        type.ParameterList?.Parameters.Any(p => AreIn(p.AttributeLists)) == true
        || type.Members.Any(m => m is PropertyDeclarationSyntax property && AreIn(property.AttributeLists));

    private static bool AreIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            if (list.Target is { } target && (target.Identifier.IsKind(SyntaxKind.PropertyKeyword) || target.Identifier.IsKind(SyntaxKind.FieldKeyword))
                && list.Attributes.Any(IsOurs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOurs(AttributeSyntax attribute)
    {
        var name = Last(attribute.Name);
        return IsName(name) || attribute.Ancestors().Any(a => Usings(a).Any(
            u => u.Alias?.Name.Identifier.ValueText == name && u.Name is { } target && IsName(Last(target))));
    }

    private static SyntaxList<UsingDirectiveSyntax> Usings(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax ns => ns.Usings,
        _ => default,
    };

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool IsName(string name)
    {
        const string Suffix = "Attribute";
        var shortName = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        return shortName is nameof(KnownAttribute.PersonalData) or nameof(KnownAttribute.NotPersonalData)
            or nameof(KnownAttribute.RetentionStart);
    }
}
