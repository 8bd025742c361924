extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using analyzers::PrivacyAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Reads one file by its syntax alone: nothing needs to be restored or to compile.</summary>
internal sealed class SourceReading
{
    /// <summary>Nobody nests types deeper who does not mean to overflow the stack.</summary>
    private const int DeepestNesting = 64;

    /// <summary>The newest syntax that the parser knows; of newer one it reads what it understands.</summary>
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.None);

    private readonly string _file;
    private readonly List<SourcePart> _parts = [];
    private readonly List<string> _enums = [];
    private readonly List<string> _sets = [];
    private readonly List<string> _usings = [];
    private readonly List<string> _globalUsings = [];
    private readonly List<SourceMember> _members = [];

    private readonly CodeOutline _outline;
    private readonly LineCursor _lines;

    private SourceReading(string file, string text, CodeOutline outline)
    {
        _file = file;
        _outline = outline;
        _lines = new LineCursor(text);
    }

    /// <summary>What a file holds.</summary>
    /// <param name="file">Its name, seen from the root.</param>
    /// <param name="text">Its text.</param>
    public static SourceFacts Read(string file, string text)
    {
        return Read(file, text, CodeOutline.Of(text));
    }

    /// <summary>What a file holds, read from an outline of its text.</summary>
    public static SourceFacts Read(string file, string text, CodeOutline outline)
    {
        CompilationUnitSyntax root = SyntaxFactory.ParseCompilationUnit(outline.Text, options: s_options);
        bool isGenerated = GeneratedFiles.HasName(file) || GeneratedFiles.HasMark(root);
        var reading = new SourceReading(file, text, outline);
        reading.Read(root.Usings);
        reading.Read(root.Members, "", null, 0);
        return new SourceFacts(
            file, reading._parts, reading._enums, reading._sets, reading._usings, reading._globalUsings, isGenerated);
    }

    private void Read(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.NamespaceOrType is { } used)
            {
                (directive.GlobalKeyword.IsKind(SyntaxKind.None) ? _usings : _globalUsings).Add(used.ToString());
            }
        }
    }

    /// <summary>Type declarations only: bodies, the bulk of a file, are not looked into.</summary>
    private void Read(SyntaxList<MemberDeclarationSyntax> members, string space, SourcePart? outer, int depth)
    {
        if (depth > DeepestNesting)
        {
            return;
        }

        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    Read(inner.Usings);
                    Read(inner.Members, space.Length == 0 ? inner.Name.ToString() : $"{space}.{inner.Name}", null, depth + 1);
                    break;
                case EnumDeclarationSyntax code:
                    _enums.Add(code.Identifier.ValueText);
                    break;
                case TypeDeclarationSyntax type:
                    SourcePart part = Part(type, space, outer);
                    _parts.Add(part);
                    AddSets(type);
                    Read(type.Members, space, part, depth + 1);
                    break;
            }
        }
    }

    private void AddSets(TypeDeclarationSyntax type)
    {
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is PropertyDeclarationSyntax property && WrittenType.Set(property.Type) is { } row)
            {
                _sets.Add(WrittenType.Of(row).Name);
            }
        }
    }

    private SourcePart Part(TypeDeclarationSyntax type, string space, SourcePart? outer)
    {
        string own = type.TypeParameterList is { Parameters.Count: > 0 and int count }
            ? FormattableString.Invariant($"{type.Identifier.ValueText}`{count}")
            : type.Identifier.ValueText;
        return new SourcePart(
            _file,
            space,
            outer is null ? own : $"{outer.Name}.{own}",
            type.Identifier.ValueText,
            outer?.Simple ?? "",
            type.Modifiers.Any(SyntaxKind.PartialKeyword),
            type is InterfaceDeclarationSyntax,
            WrittenAttributes.Find(type.AttributeLists, "Table") is not null,
            WrittenAttributes.Find(type.AttributeLists, "DataSubject") is { } subject
                ? subject.ArgumentList?.Arguments.FirstOrDefault()?.ToString() ?? ""
                : null,
            [.. type.BaseList?.Types.Select(b => WrittenType.Of(b.Type).Name) ?? []],
            Members(type));
    }

    /// <summary>Instance properties that can be read, public fields, and the parameters of records: what the analyzer looks at.</summary>
    private SourceMember[] Members(TypeDeclarationSyntax type)
    {
        _members.Clear();
        if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
        {
            foreach (ParameterSyntax parameter in parameters.Parameters)
            {
                if (parameter.Type is { } written)
                {
                    Add(parameter.Identifier, written, parameter.AttributeLists, default);
                }
            }
        }

        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property)
            {
                if (IsOfInstance(property.Modifiers) && CanBeRead(property))
                {
                    Add(property.Identifier, property.Type, property.AttributeLists, property.Modifiers);
                }
            }
            else if (member is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.PublicKeyword) && IsOfInstance(field.Modifiers))
            {
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    Add(variable.Identifier, field.Declaration.Type, field.AttributeLists, field.Modifiers);
                }
            }
        }

        return [.. _members];
    }

    private static bool IsOfInstance(SyntaxTokenList modifiers)
    {
        return !modifiers.Any(SyntaxKind.StaticKeyword) && !modifiers.Any(SyntaxKind.ConstKeyword);
    }

    private static bool CanBeRead(PropertyDeclarationSyntax property)
    {
        if (property.AccessorList is not { } accessors)
        {
            return true;
        }

        foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(SyntaxToken name, TypeSyntax type, SyntaxList<AttributeListSyntax> attributes, SyntaxTokenList modifiers)
    {
        (string typeName, ValueForms form) = WrittenType.Of(type);
        (int line, int column) = _lines.At(_outline.PlaceOf(name.SpanStart));
        _members.Add(new SourceMember(
            name.ValueText,
            type is PredefinedTypeSyntax or IdentifierNameSyntax ? typeName : type.ToString(),
            typeName,
            form,
            WrittenAttributes.Names(attributes),
            form == ValueForms.None || form == ValueForms.Object ? WrittenType.Names(type) : [],
            WrittenAttributes.Declared(attributes),
            modifiers.Any(SyntaxKind.OverrideKeyword),
            line,
            column));
    }
}
