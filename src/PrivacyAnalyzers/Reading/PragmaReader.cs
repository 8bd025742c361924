using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads <c>#pragma warning disable PRIV…</c>: which rules it silences at a place, and the comment behind it.</summary>
internal static class PragmaReader
{
    private static readonly ConditionalWeakTable<SyntaxTree, PragmaList> Cache = new();

    /// <summary>The rules that are silenced at an attribute (or, for ordinal -1, at a name).</summary>
    public static IReadOnlyList<Suppression> Read(
        SyntaxTree? tree, int position, int attribute, CancellationToken cancellationToken)
    {
        if (tree is null)
        {
            return [];
        }

        var pragmas = Cache.GetValue(tree, static t => new PragmaList(t)).Pragmas;
        return pragmas.Count == 0 ? [] : At(pragmas, position, attribute, cancellationToken);
    }

    private static List<Suppression> At(List<Pragma> pragmas, int position, int attribute, CancellationToken cancellationToken)
    {
        var silenced = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var pragma in pragmas)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pragma.Position > position)
            {
                break;
            }

            foreach (var id in pragma.Ids)
            {
                if (pragma.Disables)
                {
                    silenced[id] = pragma.Comment;
                }
                else
                {
                    silenced.Remove(id);
                }
            }
        }

        return [.. silenced.Select(s => new Suppression(s.Key, SuppressionKind.Pragma, s.Value, attribute))];
    }

    private sealed record Pragma(int Position, bool Disables, IReadOnlyList<string> Ids, string? Comment);

    private sealed class PragmaList
    {
        public PragmaList(SyntaxTree tree)
        {
            var root = tree.GetRoot();
            if (!root.ContainsDirectives)
            {
                return;
            }

            foreach (var directive in Directives(root))
            {
                // Without ids the directive means every rule.
                var ids = directive.ErrorCodes.Count == 0
                    ? [.. RuleCatalog.All.Select(r => r.Id)]
                    : directive.ErrorCodes.Select(Id).Where(id => id.StartsWith("PRIV", StringComparison.Ordinal)).ToArray();
                if (directive.IsActive && ids.Length > 0)
                {
                    Pragmas.Add(new Pragma(
                        directive.SpanStart,
                        directive.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword),
                        ids,
                        Comment(directive)));
                }
            }
        }

        public List<Pragma> Pragmas { get; } = [];

        private static IEnumerable<PragmaWarningDirectiveTriviaSyntax> Directives(SyntaxNode root)
        {
            var directive = (root as CompilationUnitSyntax)?.GetFirstDirective();
            while (directive is not null)
            {
                if (directive is PragmaWarningDirectiveTriviaSyntax pragma)
                {
                    yield return pragma;
                }

                directive = directive.GetNextDirective();
            }
        }

        private static string Id(ExpressionSyntax code) => code switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => code.ToString(),
        };

        private static string? Comment(PragmaWarningDirectiveTriviaSyntax directive)
        {
            foreach (var trivia in directive.DescendantTrivia())
            {
                if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                {
                    var text = trivia.ToString().TrimStart('/').Trim();
                    return text.Length == 0 ? null : text;
                }
            }

            return null;
        }
    }
}
