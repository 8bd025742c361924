using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Reading;

/// <summary>Finds the types whose rows are stored: what a <c>DbSet</c> of the compilation holds, what these types lead to, and
/// their bases.</summary>
/// <remarks>Which properties may be sets is known from the pass over each file that finds attributed types; only these are bound.</remarks>
internal static class StoredTypes
{
    public static HashSet<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sets = SourceReader.MappingOf(tree).Sets;
            if (sets.Count == 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in sets)
            {
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is IPropertySymbol
                    {
                        Type: INamedTypeSymbol { Name: "DbSet" or "IDbSet", TypeArguments.Length: 1 } set,
                    })
                {
                    Add(set.TypeArguments[0]);
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
}
