using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Puts the declared constant where a near miss (PRIV1010 to PRIV1018) or a literal (PRIV1015) stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseDeclaredConstantFixer))]
[Shared]
public sealed class UseDeclaredConstantFixer : DocumentFixer
{
    private const string Key = "UseDeclaredConstant";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        "PRIV1010", "PRIV1011", "PRIV1012", "PRIV1013", "PRIV1014", "PRIV1015", "PRIV1016", "PRIV1017", "PRIV1018",
    ];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        var constants = Constants(diagnostic);
        if (constants.Length == 1 && Target(root, diagnostic) is not null)
        {
            yield return new Offer($"Use {ConstantExpression.Title(constants[0])}", Key);
        }
    }

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var target = Target(editor.OriginalRoot, diagnostic)!;
        editor.ReplaceNode(target, ConstantExpression.Of(Constants(diagnostic)[0]).WithTriviaFrom(target));
    }

    private static ExpressionSyntax? Target(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(span)
            && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression
            && expression.Span == span
                ? expression
                : null;
    }
}
