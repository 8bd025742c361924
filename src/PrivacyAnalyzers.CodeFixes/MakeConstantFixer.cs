using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Makes a declared <c>static readonly string</c> with a literal value the constant that it must be (PRIV1052).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeConstantFixer))]
[Shared]
public sealed class MakeConstantFixer : DocumentFixer
{
    private const string Key = "MakeConstant";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRIV1052"];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Target(root, diagnostic) is not null)
        {
            yield return new Offer("Make it a constant", Key);
        }
    }

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var field = Target(editor.OriginalRoot, diagnostic)!;
        var kept = field.Modifiers.Where(m => !m.IsKind(SyntaxKind.StaticKeyword) && !m.IsKind(SyntaxKind.ReadOnlyKeyword));
        var constant = SyntaxFactory.Token(SyntaxKind.ConstKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        var modifiers = SyntaxFactory.TokenList(kept.Append(constant));
        editor.ReplaceNode(
            field, field.WithModifiers(modifiers).WithLeadingTrivia(field.GetLeadingTrivia()));
    }

    /// <summary>The field where a literal makes the change safe; a value of a single space would stay unusable.</summary>
    private static FieldDeclarationSyntax? Target(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(span)
            && root.FindNode(span).FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field
            && field.Modifiers.Any(SyntaxKind.StaticKeyword)
            && field.Declaration.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }
            && field.Declaration.Variables.Count == 1
            && field.Declaration.Variables[0].Initializer?.Value is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && !string.IsNullOrWhiteSpace(literal.Token.ValueText)
                ? field
                : null;
    }
}
