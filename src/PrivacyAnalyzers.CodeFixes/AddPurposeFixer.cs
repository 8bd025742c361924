using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Adds one of the declared purposes to personal data that has none (PRIV1001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPurposeFixer))]
[Shared]
public sealed class AddPurposeFixer : DocumentFixer
{
    private const string PurposesArgument = "Purposes";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRIV1001"];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic) =>
        AttributeAt.Find(root, diagnostic) is null
            ? []
            : Constants(diagnostic).Select(c => new Offer($"Add the purpose {ConstantExpression.Title(c)}", "AddPurpose:" + c));

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var attribute = AttributeAt.Find(editor.OriginalRoot, diagnostic)!;
        var constant = ConstantExpression.Of(key.Substring(key.IndexOf(':') + 1));
        var argument = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(PurposesArgument), null, ConstantExpression.ListOf(constant, attribute.SyntaxTree.Options));
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var existing = list.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == PurposesArgument);
        var changed = existing is null
            ? list.AddArguments(argument)
            : list.ReplaceNode(existing, argument.WithTriviaFrom(existing));
        editor.ReplaceNode(attribute, attribute.WithArgumentList(changed));
    }
}
