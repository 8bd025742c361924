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

/// <summary>Reads what the source of a compilation declares.</summary>
/// <remarks>
/// One pass over each file finds the types that carry attributes of the product's names, and is remembered with the file; only
/// these types are bound. The compiler's own look-up (<c>ForAttributeWithMetadataName</c>) takes one pass for each attribute,
/// does not find attributes with a target (<c>[property: …]</c>), and binds what it found anew at each edit all the same.
/// </remarks>
internal static class SourceReader
{
    private static readonly ConditionalWeakTable<SyntaxTree, Candidates> Cache = new();

    /// <summary>All that the source declares.</summary>
    public static AssemblyModel Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var model = Read(compilation, AssemblyReader.ReadType, cancellationToken);
        EarlierReading.Remember(compilation, model);
        return model;
    }

    /// <summary>The words alone: the analyzer reads the types one by one, as the compiler comes to them.</summary>
    public static AssemblyModel ReadWords(Compilation compilation, CancellationToken cancellationToken) =>
        Read(compilation, AssemblyReader.ReadWords, cancellationToken);

    private static AssemblyModel Read(
        Compilation compilation,
        Action<INamedTypeSymbol, AssemblyModelBuilder, CancellationToken> read,
        CancellationToken cancellationToken)
    {
        var builder = new AssemblyModelBuilder();
        var mapping = new MappingReader();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var aliases = Aliases(compilation, cancellationToken);

        // They are read in the end anyhow. Whether any name is obsolete or experimental rests on them too: while they are not
        // known, the compiler notes a question for each name in each attribute that it binds.
        _ = compilation.Assembly.GetAttributes();
        _ = compilation.SourceModule.GetAttributes();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var candidates = Of(tree);
            var types = aliases.Count == 0 ? candidates.Types : Find(tree, aliases);
            if (types.Count == 0 && candidates.Mapping.IsEmpty)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            mapping.Read(candidates.Mapping, model, cancellationToken);
            foreach (var declaration in types)
            {
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type && seen.Add(type))
                {
                    read(type, builder, cancellationToken);
                }
            }
        }

        return AssemblyReader.Build(compilation.Assembly, builder, cancellationToken) with { Mapping = mapping.Finish() };
    }

    /// <summary>What one file says of a database's mapping.</summary>
    public static MappingFile MappingOf(SyntaxTree tree) => Of(tree).Mapping;

    /// <summary>Whether an attribute of the product's names, on a type or in it, is given a text in quotes where an id may stand.</summary>
    public static bool Quotes(INamedTypeSymbol type, HashSet<string> aliases, CancellationToken cancellationToken)
    {
        // Of most types the file is known to say nothing.
        if (aliases.Count == 0 && !Speaks(type))
        {
            return false;
        }

        foreach (var place in type.DeclaringSyntaxReferences)
        {
            if (place.GetSyntax(cancellationToken) is BaseTypeDeclarationSyntax declaration && Speaks(declaration, aliases, inQuotes: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The classes, structs and records of a file that can hold data.</summary>
    public static IReadOnlyList<TypeDeclarationSyntax> HoldersOf(SyntaxTree tree) => Of(tree).Holders;

    /// <summary>Those of them that are marked as tables.</summary>
    public static IReadOnlyList<TypeDeclarationSyntax> TablesOf(SyntaxTree tree) => Of(tree).Tables;

    /// <summary>What the types of a file derive from and implement, by its words.</summary>
    public static WrittenBases BasesOf(SyntaxTree tree) => Of(tree).Bases;

    /// <summary>The types of a file that carry attributes with names of the product's, without what other names usings give them.</summary>
    public static IReadOnlyCollection<BaseTypeDeclarationSyntax> SpeakersOf(SyntaxTree tree) => Of(tree).Types;

    /// <summary>Whether any part of a type is one of these.</summary>
    public static bool Speaks(INamedTypeSymbol type)
    {
        foreach (var place in type.DeclaringSyntaxReferences)
        {
            foreach (var speaker in Of(place.SyntaxTree).Types)
            {
                if (speaker.Span == place.Span)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a program wrote the file.</summary>
    public static bool IsGenerated(SyntaxTree tree) => Of(tree).IsGenerated;

    private static Candidates Of(SyntaxTree tree) => Cache.GetValue(tree, static t => new Candidates(t));

    /// <summary>The other names that usings give to the product's attributes: global ones count in every file.</summary>
    public static HashSet<string> Aliases(Compilation compilation, CancellationToken cancellationToken)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            aliases.UnionWith(Of(tree).Aliases);
        }

        return aliases;
    }

    private static List<BaseTypeDeclarationSyntax> Find(SyntaxTree tree, HashSet<string> aliases) =>
        [.. Declarations(tree).Where(type => Speaks(type, aliases))];

    /// <summary>Type declarations only: bodies, the bulk of a file, are not looked into.</summary>
    private static IEnumerable<BaseTypeDeclarationSyntax> Declarations(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<BaseTypeDeclarationSyntax>();

    private static bool Speaks(BaseTypeDeclarationSyntax type, HashSet<string>? aliases, bool inQuotes = false)
    {
        if (AnyIsOurs(type.AttributeLists, aliases, inQuotes)
            || (type is TypeDeclarationSyntax { ParameterList: { } parameters } && AnySpeaks(parameters, aliases, inQuotes)))
        {
            return true;
        }

        if (type is TypeDeclarationSyntax declaration)
        {
            foreach (var member in declaration.Members)
            {
                if (AnyIsOurs(member.AttributeLists, aliases, inQuotes)
                    || (member is BaseMethodDeclarationSyntax method && AnySpeaks(method.ParameterList, aliases, inQuotes))
                    || (member is IndexerDeclarationSyntax indexer && AnySpeaks(indexer.ParameterList, aliases, inQuotes)))
                {
                    return true;
                }
            }
        }
        else if (type is EnumDeclarationSyntax constants)
        {
            foreach (var constant in constants.Members)
            {
                if (AnyIsOurs(constant.AttributeLists, aliases, inQuotes))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AnySpeaks(BaseParameterListSyntax parameters, HashSet<string>? aliases, bool inQuotes)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (AnyIsOurs(parameter.AttributeLists, aliases, inQuotes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyIsOurs(SyntaxList<AttributeListSyntax> lists, HashSet<string>? aliases, bool inQuotes)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = Last(attribute.Name);
                if ((KnownAttributes.IsName(name) || aliases?.Contains(name) == true) && (!inQuotes || TakesQuotedId(attribute, name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The reason why data are nobody's is no id, and the most frequent text of all.</summary>
    private static bool TakesQuotedId(AttributeSyntax attribute, string name)
    {
        if (attribute.ArgumentList is not { } list || name is "NotPersonalData" or "NotPersonalDataAttribute")
        {
            return false;
        }

        foreach (var argument in list.Arguments)
        {
            if (argument.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
                && argument.Expression.DescendantNodesAndSelf().Any(static n => n.IsKind(SyntaxKind.StringLiteralExpression)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The simple name at the end of a name.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What one file holds.</summary>
    private sealed class Candidates
    {
        public Candidates(SyntaxTree tree)
        {
            foreach (var type in Declarations(tree))
            {
                if (Speaks(type, null))
                {
                    Types.Add(type);
                }

                if (type is TypeDeclarationSyntax { Members.Count: > 0 } declaration)
                {
                    Mapping.Add(declaration);
                }

                if (type is TypeDeclarationSyntax and not InterfaceDeclarationSyntax)
                {
                    AddHolder((TypeDeclarationSyntax)type);
                }

                if (type.BaseList is not null)
                {
                    Bases.Add(type);
                }
            }

            IsGenerated = GeneratedFiles.HasName(tree.FilePath) || GeneratedFiles.HasMark(tree.GetRoot());
            var usings = tree.GetRoot()
                .DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<UsingDirectiveSyntax>();
            foreach (var directive in usings)
            {
                if (directive is { Alias.Name.Identifier.ValueText: var alias, Name: { } name })
                {
                    Bases.AddAlias(alias, Last(name));
                    if (KnownAttributes.IsName(Last(name)))
                    {
                        Aliases.Add(alias);
                    }
                }
            }
        }

        public List<BaseTypeDeclarationSyntax> Types { get; } = [];

        /// <summary>What the file says of a database's mapping.</summary>
        public MappingFile Mapping { get; } = new();

        public List<TypeDeclarationSyntax> Holders { get; } = [];

        public List<TypeDeclarationSyntax> Tables { get; } = [];

        public bool IsGenerated { get; }

        public List<string> Aliases { get; } = [];

        public WrittenBases Bases { get; } = new();

        private void AddHolder(TypeDeclarationSyntax type)
        {
            if (type.Members.Count == 0 && type.ParameterList is null)
            {
                return;
            }

            Holders.Add(type);
            if (type.AttributeLists.Any(l => l.Attributes.Any(a => Last(a.Name) is "Table" or "TableAttribute")))
            {
                Tables.Add(type);
            }
        }
    }
}
