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

    /// <inheritdoc/>
    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var attribute = AttributeAt.Find(editor.OriginalRoot, diagnostic)!;
        editor.TrackNode(attribute);

        // By way of the declaration: several attributes of one list may go, one after another.
        editor.ReplaceNode(
            attribute.Parent!.Parent!, (owner, _) => Without(owner, owner.GetCurrentNode(attribute)!));
    }

    private static SyntaxNode Without(SyntaxNode owner, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            return owner.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        }

        // What stood before the list (comments, directives, the indent) comes before what stood behind it.
        var next = list.GetLastToken().GetNextToken();
        var before = list.GetLeadingTrivia();
        var onItsOwnLine = list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        var kept = onItsOwnLine ? before.Reverse().SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse() : before;
        var tracked = owner.TrackNodes(list);
        tracked = tracked.ReplaceToken(
            tracked.GetCurrentNode(list)!.GetLastToken().GetNextToken(), next.WithLeadingTrivia(kept.Concat(next.LeadingTrivia)));
        return tracked.RemoveNode(tracked.GetCurrentNode(list)!, SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
