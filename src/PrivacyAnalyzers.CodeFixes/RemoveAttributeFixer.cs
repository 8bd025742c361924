using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Removes an attribute where it has no effect (PRIV1050) or contradicts another (PRIV1032).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveAttributeFixer))]
[Shared]
public sealed class RemoveAttributeFixer : DocumentFixer
{
    private const string Key = "RemoveAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRIV1032", "PRIV1050"];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        if (AttributeAt.Find(root, diagnostic) is { } attribute)
        {
            yield return new Offer($"Remove [{attribute.Name}]", Key);
        }
    }

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key) =>
        editor.RemoveNode(
            AttributeAt.Find(editor.OriginalRoot, diagnostic)!,
            SyntaxRemoveOptions.KeepExteriorTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives);
}
