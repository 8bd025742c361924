using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Reading;

/// <summary>Finds the types whose rows are stored: what a <c>DbSet</c> of the compilation holds, what these types lead to, and
/// their bases.</summary>
/// <remarks>One pass over each file finds the properties, and is remembered with the file; only the types around them are
/// bound.</remarks>
internal static class StoredTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, List<TypeDeclarationSyntax>> Cache = new();

    public static HashSet<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var contexts = Cache.GetValue(tree, Contexts);
            if (contexts.Count == 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var context in contexts)
            {
                if (model.GetDeclaredSymbol(context, cancellationToken) is INamedTypeSymbol type)
                {
                    foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
                    {
                        if (property.Type is INamedTypeSymbol { Name: "DbSet" or "IDbSet", TypeArguments.Length: 1 } set)
                        {
                            Add(set.TypeArguments[0]);
                        }
                    }
                }
            }
        }

        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = open.Pop();
            Add(type.BaseType);
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                Add(property.Type);
            }
        }

        return found;

        void Add(ITypeSymbol? type)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    Add(array.ElementType);
                    break;
                case INamedTypeSymbol named:
                    foreach (var argument in named.TypeArguments)
                    {
                        Add(argument);
                    }

                    if (named is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct }
                        && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, compilation.Assembly)
                        && found.Add(named.OriginalDefinition))
                    {
                        open.Push(named.OriginalDefinition);
                    }

                    break;
            }
        }
    }

    /// <summary>The types that declare sets.</summary>
    private static List<TypeDeclarationSyntax> Contexts(SyntaxTree tree) =>
    [
        .. tree.GetRoot()
            .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<PropertyDeclarationSyntax>()
            .Where(static p => IsSet(p.Type))
            .Select(static p => p.Parent)
            .OfType<TypeDeclarationSyntax>()
            .Distinct(),
    ];

    private static bool IsSet(TypeSyntax type) => type switch
    {
        GenericNameSyntax generic => generic.Identifier.ValueText is "DbSet" or "IDbSet",
        QualifiedNameSyntax qualified => IsSet(qualified.Right),
        NullableTypeSyntax nullable => IsSet(nullable.ElementType),
        _ => false,
    };
}
