using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Reading;

/// <summary>What one file says of EF Core's mapping, by its words.</summary>
internal sealed class MappingFile
{
    /// <summary>The properties that are sets of rows by their type's name: EF Core's <c>DbSet</c>, and <c>IDbSet</c> of the time
    /// before it.</summary>
    public List<PropertyDeclarationSyntax> Sets { get; } = [];

    public List<MappingCode> Methods { get; } = [];

    public bool IsEmpty => Sets.Count == 0 && Methods.Count == 0;

    public void Add(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax { Type: { } set } property && IsSet(set))
            {
                Sets.Add(property);
            }
            else if (MappingCode.IsMapping(member))
            {
                Methods.Add(MappingCode.Read((BaseMethodDeclarationSyntax)member));
            }
        }
    }

    private static bool IsSet(TypeSyntax type) => type switch
    {
        GenericNameSyntax { Identifier.ValueText: "DbSet" or "IDbSet" } => true,
        QualifiedNameSyntax { Right: var right } => IsSet(right),
        NullableTypeSyntax nullable => IsSet(nullable.ElementType),
        _ => false,
    };
}
