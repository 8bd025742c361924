using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Puts one of the product's attributes before a property, a field or a record's parameter.</summary>
internal static class MemberAttribute
{
    /// <summary>What a fix put there: a second finding at the same declaration adds no second attribute.</summary>
    private static readonly SyntaxAnnotation Added = new("PrivacyAnalyzers.Added");

    /// <summary>The declaration that a finding's name stands in.</summary>
    public static SyntaxNode? Target(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
            ? root.FindNode(span, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<SyntaxNode>(n => n is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax)
            : null;

    /// <summary>The attribute, named so that it is no other product's: as briefly as the usings allow.</summary>
    public static AttributeSyntax Make(string name, params AttributeArgumentSyntax[] arguments) =>
        SyntaxFactory.Attribute(
            SyntaxFactory.ParseName("global::PrivacyAnalyzers." + name).WithAdditionalAnnotations(Simplifier.Annotation),
            arguments.Length == 0 ? null : SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(arguments)));

    public static void Add(DocumentEditor editor, SyntaxNode target, AttributeSyntax attribute)
    {
        var isFirst = IsFirstOnLine(target);
        var newLine = NewLine(editor.OriginalRoot);
        editor.ReplaceNode(target, (node, _) => node.HasAnnotation(Added) ? node : With(node, attribute, isFirst, newLine));
    }

    /// <summary>On a line of its own where the declaration begins one; comments stay before both.</summary>
    private static SyntaxNode With(SyntaxNode node, AttributeSyntax attribute, bool isFirst, SyntaxTrivia newLine)
    {
        var leading = node.GetLeadingTrivia();
        var indent = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.Last() : default;
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithLeadingTrivia(leading);
        var rest = isFirst && node is not ParameterSyntax
            ? node.WithLeadingTrivia(indent == default ? default : SyntaxFactory.TriviaList(indent))
            : node.WithoutLeadingTrivia();
        list = list.WithTrailingTrivia(isFirst && node is not ParameterSyntax ? newLine : SyntaxFactory.Space);
        return (rest switch
        {
            PropertyDeclarationSyntax property => property.WithAttributeLists(property.AttributeLists.Insert(0, list)),
            FieldDeclarationSyntax field => field.WithAttributeLists(field.AttributeLists.Insert(0, list)),
            ParameterSyntax parameter => parameter.WithAttributeLists(parameter.AttributeLists.Insert(0, list)),
            _ => rest,
        }).WithAdditionalAnnotations(Added);
    }

    private static bool IsFirstOnLine(SyntaxNode node)
    {
        var before = node.GetFirstToken().GetPreviousToken();
        return before == default || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
    }

    /// <summary>As the file ends its lines.</summary>
    private static SyntaxTrivia NewLine(SyntaxNode root)
    {
        var found = root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return found == default ? SyntaxFactory.LineFeed : found;
    }
}
