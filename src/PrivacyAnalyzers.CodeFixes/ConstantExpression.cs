using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Writes a declared constant into code: fully qualified, to be shortened by what the file imports.</summary>
internal static class ConstantExpression
{
    public static ExpressionSyntax Of(string constant) =>
        SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The constant as people write it, for the titles of fixes.</summary>
    public static string Title(string constant) => Rules.Names.Short(constant);

    /// <summary>A collection expression where the language has them, else an array.</summary>
    public static ExpressionSyntax ListOf(ExpressionSyntax element, ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 }
            ? SyntaxFactory.CollectionExpression(
                SyntaxFactory.SingletonSeparatedList<CollectionElementSyntax>(SyntaxFactory.ExpressionElement(element)))
            : SyntaxFactory.ImplicitArrayCreationExpression(
                SyntaxFactory.InitializerExpression(
                    SyntaxKind.ArrayInitializerExpression, SyntaxFactory.SingletonSeparatedList(element)));
}
