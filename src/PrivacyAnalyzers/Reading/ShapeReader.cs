using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads how generated code names a type and stands beside it.</summary>
internal static class ShapeReader
{
    public static TypeShape Read(INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var t = type; t is not null; t = t.ContainingType)
        {
            chain.Insert(0, t);
        }

        var parameters = chain.SelectMany(t => t.TypeParameters).ToArray();
        var flatName = string.Join("_", chain.Where(t => t.Name.Length > 0).Select(t => t.Name));
        return new TypeShape(
            type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() : "",
            type.ToDisplayString(Place.TypeExpression),
            flatName,
            FreeName(flatName + "Retention", type),
            FreeName(flatName + "PersonalData", type),
            parameters.Select(Parameter).ToEquatableArray(),
            type.TypeKind switch
            {
                TypeKind.Struct => DataTypeKind.Struct,
                TypeKind.Interface => DataTypeKind.Interface,
                _ => DataTypeKind.Class,
            },
            Place.IsPublic(type),
            !type.IsRefLikeType && !type.IsExtension && HaveNamesOfTheirOwn(parameters) && chain.All(t => !t.IsFileLocal
                && t.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            IsAbstract = type.IsAbstract,
            IsObsolete = chain.Any(IsObsoleteAsError),
        };
    }

    private static bool IsObsoleteAsError(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no type parameter hides another one of a type around: one class cannot have both.</summary>
    private static bool HaveNamesOfTheirOwn(ITypeParameterSymbol[] parameters)
    {
        for (var i = 1; i < parameters.Length; i++)
        {
            for (var outer = 0; outer < i; outer++)
            {
                if (parameters[outer].Name == parameters[i].Name)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The name itself, or the next one that nothing has in the type's namespace: neither the source nor the namespace of the
    /// lists of what is generated, which is the assembly's name.</summary>
    private static string FreeName(string name, INamedTypeSymbol type) =>
        type.ContainingNamespace.GetMembers(name).Any() || PlansPlaceReader.IsNamespace(type.ContainingNamespace, name, type.ContainingAssembly)
            ? FreeName(name + "_", type)
            : name;

    private static TypeParameter Parameter(ITypeParameterSymbol parameter)
    {
        var constraints = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(
                parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(t => t.ToDisplayString(Place.TypeExpression)));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        return new TypeParameter(parameter.Name, constraints.Count == 0 ? null : string.Join(", ", constraints));
    }
}
