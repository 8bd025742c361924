using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads marks of other products that say of a member that its data are somebody's.</summary>
internal static class ForeignMark
{
    private const string Suffix = "Attribute";

    private const string Classification = "Microsoft.Extensions.Compliance.Classification";

    /// <summary>ASP.NET Core Identity's.</summary>
    private static readonly ImmutableHashSet<string> Identity =
        ["Microsoft.AspNetCore.Identity.PersonalDataAttribute", "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute"];

    /// <summary>Classifications that say that the data are nobody's, or nothing. A project's own one says it by its name.</summary>
    private static readonly ImmutableArray<string> Nothing = ["NoData", "UnknownData", "Public", "NonPersonal", "NotPersonal"];

    /// <summary>Whether the compilation knows any of them but those that are called as the product's own.</summary>
    public static bool IsIn(Compilation compilation) =>
        !compilation.GetTypesByMetadataName(Classification + ".DataClassificationAttribute").IsEmpty
        || !compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute").IsEmpty;

    /// <summary>The mark as code writes it, without <c>Attribute</c>; null where there is none.</summary>
    public static string? Of(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeKind: not TypeKind.Error } type && (IsIdentity(type) || IsClassification(type)))
            {
                return type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - Suffix.Length) : type.Name;
            }
        }

        return null;
    }

    private static bool IsIdentity(INamedTypeSymbol type) =>
        type.Name is "PersonalDataAttribute" or "ProtectedPersonalDataAttribute" && Identity.Contains(type.ToDisplayString());

    private static bool IsClassification(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (t.Name == "DataClassificationAttribute" && t.ContainingNamespace?.ToDisplayString() == Classification)
            {
                return !Nothing.Any(n => type.Name.StartsWith(n, StringComparison.Ordinal));
            }
        }

        return false;
    }
}
