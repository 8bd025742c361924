using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>A type as its files declare it.</summary>
internal sealed record SourceType(string File, string Name, Holder Holder);

/// <summary>The types with properties of a folder of sources, read by their syntax alone: nothing needs to be restored.</summary>
internal sealed class SourceTypes
{
    private readonly List<(string File, TypeDeclarationSyntax Declaration)> declarations = [];
    private readonly HashSet<string> enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);
    private readonly HashSet<string> entities = new(StringComparer.Ordinal);

    private SourceTypes()
    {
    }

    public static IReadOnlyList<SourceType> Read(string folder)
    {
        var types = new SourceTypes();
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            types.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        }

        return types.Make();
    }

    private void Add(string file, string text)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes(
            n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is EnumDeclarationSyntax code)
            {
                enums.Add(code.Identifier.ValueText);
            }
            else if (node is TypeDeclarationSyntax type)
            {
                declarations.Add((file, type));
                var size = Properties(type).Count();
                sizes[type.Identifier.ValueText] = Math.Max(size, sizes.GetValueOrDefault(type.Identifier.ValueText));
                foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>())
                {
                    if (property.Type is GenericNameSyntax { Identifier.ValueText: "DbSet" or "IDbSet" } set)
                    {
                        entities.Add(Unwrap(set.TypeArgumentList.Arguments[0]).Name);
                    }
                }
            }
        }
    }

    private List<SourceType> Make()
    {
        List<SourceType> types = [];
        foreach (var parts in declarations.GroupBy(d => (Namespace(d.Declaration), Name(d.Declaration))))
        {
            var members = parts.SelectMany(p => Properties(p.Declaration)).Select(Candidate).ToEquatableArray();
            if (members.IsEmpty)
            {
                continue;
            }

            var first = parts.First().Declaration;
            var holder = new Holder(
                first.Identifier.ValueText,
                (first.Parent as TypeDeclarationSyntax)?.Identifier.ValueText ?? "",
                parts.Key.Item1,
                parts.SelectMany(p => p.Declaration.BaseList?.Types.Select(b => Unwrap(b.Type).Name) ?? []).ToEquatableArray(),
                members,
                entities.Contains(first.Identifier.ValueText) || parts.Any(p => HasTable(p.Declaration)) ? HolderUses.Entity : HolderUses.None);
            types.AddRange(parts.Select(p => p.File).Distinct().Select(f => new SourceType(f, parts.Key.Item2, holder)));
        }

        return types;
    }

    private static bool HasTable(TypeDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() is "Table" or "TableAttribute");

    /// <summary>Instance properties, and the parameters of records.</summary>
    private static IEnumerable<(string Name, TypeSyntax Type, SyntaxList<AttributeListSyntax> Attributes)> Properties(
        TypeDeclarationSyntax type)
    {
        if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
        {
            foreach (var parameter in parameters.Parameters.Where(p => p.Type is not null))
            {
                yield return (parameter.Identifier.ValueText, parameter.Type!, parameter.AttributeLists);
            }
        }

        foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>())
        {
            if (!property.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                yield return (property.Identifier.ValueText, property.Type, property.AttributeLists);
            }
        }
    }

    private static string Namespace(TypeDeclarationSyntax type) =>
        type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>As the labels write it: <c>Outer.Inner</c>, and the number of type parameters behind a backtick.</summary>
    private static string Name(TypeDeclarationSyntax type)
    {
        var own = type.Identifier.ValueText
            + (type.TypeParameterList is { Parameters.Count: var count } ? "`" + count : "");
        return type.Parent is TypeDeclarationSyntax outer ? Name(outer) + "." + own : own;
    }

    private Candidate Candidate((string Name, TypeSyntax Type, SyntaxList<AttributeListSyntax> Attributes) property)
    {
        var (name, form) = Unwrap(property.Type);
        return new(
            property.Name,
            name,
            form != ValueForms.None ? form
            : enums.Contains(name) ? ValueForms.Code
            : sizes.TryGetValue(name, out var size) && size > 2 ? ValueForms.Object
            : ValueForms.Wrapper,
            property.Attributes.SelectMany(l => l.Attributes).Select(a => AttributeName(a.Name.ToString())).ToEquatableArray());
    }

    private static string AttributeName(string name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        return last.EndsWith("Attribute", StringComparison.Ordinal) ? last[..^"Attribute".Length] : last;
    }

    /// <summary>The type's own name, and what the name says.</summary>
    private static (string Name, ValueForms Form) Unwrap(TypeSyntax type)
    {
        switch (type)
        {
            case NullableTypeSyntax nullable:
                return Unwrap(nullable.ElementType);
            case ArrayTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.ValueText: "byte" } }:
                return ("byte[]", ValueForms.Bytes);
            case ArrayTypeSyntax array:
                return Unwrap(array.ElementType);
            case QualifiedNameSyntax qualified:
                return Unwrap(qualified.Right);
            case GenericNameSyntax generic when TypeForms.IsContainer(generic.Identifier.ValueText):
                return Unwrap(generic.TypeArgumentList.Arguments[0]);
            case GenericNameSyntax generic:
                var form = TypeForms.Of(generic.Identifier.ValueText);
                return (generic.Identifier.ValueText, form == ValueForms.None ? ValueForms.Object : form);
            default:
                var name = type.ToString();
                return (name, TypeForms.Of(name));
        }
    }
}
