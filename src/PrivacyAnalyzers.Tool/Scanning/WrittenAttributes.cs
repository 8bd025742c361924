using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What attributes say as they are written.</summary>
internal static class WrittenAttributes
{
    private const string Suffix = "Attribute";

    /// <summary>Their names, without namespace and <c>Attribute</c>.</summary>
    public static string[] Names(SyntaxList<AttributeListSyntax> lists)
    {
        return lists.Count == 0 ? [] : [.. lists.SelectMany(list => list.Attributes).Select(Name)];
    }

    /// <summary>The first of a name; null where there is none.</summary>
    public static AttributeSyntax? Find(SyntaxList<AttributeListSyntax> lists, string name)
    {
        return lists.Count == 0 ? null : lists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => Name(attribute) == name);
    }

    /// <summary>What the product's attributes among them say. Those of its attributes that libraries have by the same name
    /// (<c>Label</c>, <c>Note</c>) are not taken for a declaration.</summary>
    public static Declared Declared(SyntaxList<AttributeListSyntax> lists)
    {
        var said = Scanning.Declared.Nothing;
        if (lists.Count == 0)
        {
            return said;
        }

        foreach (AttributeSyntax attribute in lists.SelectMany(list => list.Attributes))
        {
            switch (Name(attribute))
            {
                case "PersonalData":
                    return Personal(attribute);
                case "NotPersonalData":
                    return Scanning.Declared.NotPersonal;
                case "RetentionStart" or "RetentionMark" or "Anonymised":
                    said = Scanning.Declared.Other;
                    break;
            }
        }

        return said;
    }

    /// <summary>ASP.NET Core Identity has one of the same name, which takes no arguments.</summary>
    private static Declared Personal(AttributeSyntax attribute)
    {
        string qualifier = attribute.Name is QualifiedNameSyntax qualified ? qualified.Left.ToString() : "";
        return qualifier.EndsWith("Identity", StringComparison.Ordinal) ? Scanning.Declared.Nothing
            : qualifier.Length > 0 || attribute.ArgumentList is { Arguments.Count: > 0 } ? Scanning.Declared.Personal
            : Scanning.Declared.Unclear;
    }

    private static string Name(AttributeSyntax attribute)
    {
        NameSyntax written = attribute.Name;
        string name = written switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith(Suffix, StringComparison.Ordinal) && name.Length > Suffix.Length ? name[..^Suffix.Length] : name;
    }
}
