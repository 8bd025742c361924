using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A word that lacks some of what the law wants of it: one finding a word, which lists all that is missing.</summary>
/// <remarks>The message's arguments: the id; what is missing, with its verb; what to add.</remarks>
internal abstract class IncompleteWordRule : Rule
{
    private protected IEnumerable<Finding> Check(Term term, params Part[] parts)
    {
        var missing = parts.Where(p => p.IsMissing).ToArray();
        if (missing.Length > 0 && !term.HasErrors)
        {
            yield return Info.At(
                term.Symbol,
                term.Spot,
                term.Id,
                Names.And([.. missing.Select(m => m.What)]) + (missing.Length == 1 && missing[0].IsOne ? " is" : " are"),
                Names.And([.. missing.Select(m => m.Argument)]));
        }
    }

    /// <summary>A part of a word.</summary>
    /// <param name="IsMissing">Whether it is not declared.</param>
    /// <param name="IsOne">Whether its name is in the singular.</param>
    /// <param name="What">Its name, in the middle of a sentence.</param>
    /// <param name="Argument">How it is declared.</param>
    private protected sealed record Part(bool IsMissing, bool IsOne, string What, string Argument);
}
