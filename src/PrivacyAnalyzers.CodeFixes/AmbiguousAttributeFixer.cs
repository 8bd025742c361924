using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Says which attribute is meant where the compiler finds two of the name (CS0104): the product's and, above all, ASP.NET Core
/// Identity's <c>[PersonalData]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AmbiguousAttributeFixer))]
[Shared]
public sealed class AmbiguousAttributeFixer : DocumentFixer
{
    private const string Qualify = "Qualify";
    private const string Alias = "Alias";
    private const string Namespace = "PrivacyAnalyzers";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0104"];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Attribute(root, diagnostic) is { } attribute)
        {
            yield return new($"Write {Namespace}.{Simple(attribute)}", Qualify);
            yield return new($"In this file, let [{Simple(attribute)}] be that of {Namespace}", Alias);
        }
    }

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var attribute = Attribute(editor.OriginalRoot, diagnostic)!;
        if (key == Qualify)
        {
            editor.ReplaceNode(
                attribute.Name, SyntaxFactory.ParseName($"{Namespace}.{attribute.Name}").WithTriviaFrom(attribute.Name));
        }
        else
        {
            editor.ReplaceNode(editor.OriginalRoot, (root, _) => WithAlias((CompilationUnitSyntax)root, Simple(attribute) + "Attribute"));
        }
    }

    /// <summary>The attribute whose name is ambiguous, if it can be one of the product's.</summary>
    private static AttributeSyntax? Attribute(SyntaxNode root, Diagnostic diagnostic) =>
        AttributeAt.Find(root, diagnostic) is { Name: IdentifierNameSyntax name } attribute
        && name.Span == diagnostic.Location.SourceSpan
        && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains($"'{Namespace}.{Simple(attribute)}Attribute'")
            ? attribute
            : null;

    private static string Simple(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.Name.ToString();
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    /// <summary>An alias of the file wins over what its usings import.</summary>
    private static CompilationUnitSyntax WithAlias(CompilationUnitSyntax root, string name)
    {
        if (root.Usings.Any(u => u.Alias?.Name.Identifier.ValueText == name))
        {
            return root;
        }

        var newLine = root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        var alias = SyntaxFactory.ParseCompilationUnit($"using {name} = {Namespace}.{name};").Usings[0]
            .WithTrailingTrivia(newLine == default ? SyntaxFactory.LineFeed : newLine);
        if (root.Usings.Count > 0)
        {
            return root.AddUsings(alias);
        }

        // Before what stands first, behind the comments above it.
        var first = root.GetFirstToken();
        var leading = first.LeadingTrivia;
        return root.ReplaceToken(first, first.WithLeadingTrivia()).AddUsings(alias.WithLeadingTrivia(leading));
    }
}
