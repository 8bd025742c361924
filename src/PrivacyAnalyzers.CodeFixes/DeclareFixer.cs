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
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Declares what nobody declared (PRIV2001 to PRIV2005, PRIV2007), with the project's own words and incomplete: the purpose, the
/// basis and the period are for people to say, and the rules on declarations ask for them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareFixer))]
[Shared]
public sealed class DeclareFixer : DocumentFixer
{
    private const string Best = "Declare";
    private const string OfCategory = "DeclareAs:";
    private const string ForPurpose = "DeclareFor:";
    private const string WholeType = "DeclareType";
    private const string None = "NotPersonalData";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ["PRIV2001", "PRIV2002", "PRIV2003", "PRIV2004", "PRIV2005", "PRIV2007"];

    private protected override IEnumerable<Offer> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        if (MemberAttribute.Target(root, diagnostic.Location.SourceSpan) is null)
        {
            yield break;
        }

        var categories = Constants(diagnostic);
        var best = categories.FirstOrDefault();
        yield return new(best is null ? "Declare it as personal data" : $"Declare it as {ConstantExpression.Title(best)}", Best);
        foreach (var category in categories.Skip(1))
        {
            yield return new($"Declare it as {ConstantExpression.Title(category)}", OfCategory + category);
        }

        foreach (var purpose in Constants(diagnostic, DeclarationAnalyzer.PurposesProperty))
        {
            yield return new(
                (best is null ? "Declare it" : $"Declare it as {ConstantExpression.Title(best)}") + $" for {ConstantExpression.Title(purpose)}",
                ForPurpose + purpose);
        }

        if (diagnostic.AdditionalLocations.Count > 0)
        {
            var count = (diagnostic.AdditionalLocations.Count + 1).ToString(CultureInfo.InvariantCulture);
            yield return new($"Declare all {count} of this type that look personal", WholeType);
        }

        yield return new("Mark it [NotPersonalData], with a reason to write", None);
    }

    private protected override void Fix(DocumentEditor editor, Diagnostic diagnostic, string key)
    {
        var best = Constants(diagnostic).FirstOrDefault();
        var attribute = key switch
        {
            None => MemberAttribute.Make("NotPersonalData", Argument(Empty())),
            _ when key.StartsWith(OfCategory, System.StringComparison.Ordinal) => Personal(key.Substring(OfCategory.Length)),
            _ when key.StartsWith(ForPurpose, System.StringComparison.Ordinal) =>
                Personal(best, key.Substring(ForPurpose.Length), editor.OriginalRoot.SyntaxTree.Options),
            _ => Personal(best),
        };
        Add(editor, diagnostic.Location.SourceSpan, attribute);
        if (key == WholeType)
        {
            var beside = diagnostic.Properties[DeclarationAnalyzer.BesideProperty]!.Split('\n');
            for (var i = 0; i < beside.Length; i++)
            {
                Add(editor, diagnostic.AdditionalLocations[i].SourceSpan, Personal(beside[i]));
            }
        }
    }

    private static void Add(DocumentEditor editor, TextSpan member, AttributeSyntax attribute)
    {
        if (MemberAttribute.Target(editor.OriginalRoot, member) is { } target)
        {
            MemberAttribute.Add(editor, target, attribute);
        }
    }

    private static AttributeSyntax Personal(string? category, string? purpose = null, ParseOptions? options = null)
    {
        List<AttributeArgumentSyntax> arguments = [];
        if (!string.IsNullOrEmpty(category))
        {
            arguments.Add(Argument(ConstantExpression.Of(category!)));
        }

        if (purpose is not null)
        {
            arguments.Add(SyntaxFactory.AttributeArgument(
                SyntaxFactory.NameEquals("Purposes"), null, ConstantExpression.ListOf(ConstantExpression.Of(purpose), options!)));
        }

        return MemberAttribute.Make("PersonalData", [.. arguments]);
    }

    private static AttributeArgumentSyntax Argument(ExpressionSyntax value) => SyntaxFactory.AttributeArgument(value);

    private static LiteralExpressionSyntax Empty() =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(""));
}
