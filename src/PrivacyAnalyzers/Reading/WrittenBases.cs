using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Reading;

/// <summary>What the types of one file derive from and implement, as it is written: the types with base lists, and the other names
/// that usings give to types.</summary>
/// <remarks>Most files have little of it, and the file is asked at each edit anywhere: lists only where there is something.</remarks>
internal sealed class WrittenBases
{
    private List<TypeDeclarationSyntax>? types;
    private List<(string Alias, string Name)>? aliases;

    public bool IsEmpty => types is null && aliases is null;

    /// <summary>Structs have no heirs, and no table has their rows; an enum's base is a number.</summary>
    public void Add(BaseTypeDeclarationSyntax type)
    {
        if (type is TypeDeclarationSyntax declaration
            && type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration or SyntaxKind.InterfaceDeclaration)
        {
            (types ??= []).Add(declaration);
        }
    }

    public void AddAlias(string alias, string name) => (aliases ??= []).Add((alias, name));

    /// <summary>Finds the types whose base lists have any of some names, and adds their own to the names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="found">Takes the types.</param>
    /// <returns>Whether there are names that were not there before.</returns>
    public bool Find(HashSet<string> names, HashSet<TypeDeclarationSyntax> found)
    {
        var isAnyNew = false;
        if (aliases is not null)
        {
            foreach (var (alias, name) in aliases)
            {
                isAnyNew |= names.Contains(name) && names.Add(alias);
            }
        }

        if (types is not null)
        {
            foreach (var type in types)
            {
                if (IsAnyOf(names, type.BaseList!) && found.Add(type))
                {
                    isAnyNew |= names.Add(type.Identifier.ValueText);
                }
            }
        }

        return isAnyNew;
    }

    private static bool IsAnyOf(HashSet<string> names, BaseListSyntax list)
    {
        foreach (var type in list.Types)
        {
            if (type.Type is NameSyntax name && names.Contains(SourceReader.Last(name)))
            {
                return true;
            }
        }

        return false;
    }
}
