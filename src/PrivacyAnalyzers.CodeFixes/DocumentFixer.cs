using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>A code fix that changes one document, and its fix-all: one editor a document, all findings in it at once.</summary>
public abstract class DocumentFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        (context, document, diagnostics) =>
            FixAsync(document, diagnostics, context.CodeActionEquivalenceKey ?? "", context.CancellationToken));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var offer in Offers(root, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        offer.Title,
                        async token => (await FixAsync(context.Document, [diagnostic], offer.Key, token).ConfigureAwait(false))!,
                        offer.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What the fixer offers for a finding; nothing where it could not change the document.</summary>
    private protected abstract IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>Changes the document for one finding.</summary>
    private protected abstract void Fix(DocumentEditor editor, Diagnostic diagnostic, string key);

    /// <summary>The constants that the finding carries for a fix.</summary>
    private protected static string[] Constants(
        Diagnostic diagnostic, string property = Analyzers.DeclarationAnalyzer.ConstantsProperty) =>
        diagnostic.Properties.TryGetValue(property, out var constants) && !string.IsNullOrEmpty(constants) ? constants!.Split('\n') : [];

    private async Task<Document?> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var done = new HashSet<(string, int)>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            // In a fix-all a finding takes part only where it offers the same fix by itself.
            if (Offers(editor.OriginalRoot, diagnostic).Any(o => o.Key == key)
                && done.Add((diagnostic.Id, diagnostic.Location.SourceSpan.Start)))
            {
                Fix(editor, diagnostic, key);
            }
        }

        return editor.GetChangedDocument();
    }

    private protected readonly record struct Offer(string Title, string Key);
}
