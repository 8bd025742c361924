using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class UnusableTermRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1052",
        "The declaration is not a usable constant",
        "The declaration of a {0} {1} (GDPR Art. 30(1)). Make it 'public const string' with its id as the value.",
        RuleSeverity.Warning,
        "30(1)",
        "The words of the vocabulary are constant strings: the value is the id in the register, and only a constant can be named in an attribute.");

    public override IEnumerable<Finding> CheckUnusable(UnusableTerm term)
    {
        yield return Info.At(term.Symbol, term.Spot, Names.Of(term.Kind), term.Problem);
    }
}
