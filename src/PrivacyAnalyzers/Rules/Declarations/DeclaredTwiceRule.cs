using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class DeclaredTwiceRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1040",
        "The same id is declared twice",
        "The {0} '{1}' is declared twice, here and by {2}, so the register cannot tell which one holds (GDPR Art. 30(1)). Give each its own id.",
        RuleSeverity.Warning,
        "30(1)",
        "The value of the constant is the id in the register. Two declarations with one id make one row out of two facts.");

    public override IEnumerable<Finding> CheckTerm(Term term, Vocabulary vocabulary)
    {
        var other = vocabulary.TermsOf(term.Kind).FirstOrDefault(t =>
            t.Id == term.Id && t.Constant + t.Assembly != term.Constant + term.Assembly

            // One file compiled into two assemblies says the same thing twice, which contradicts nothing.
            && !(t.Symbol == term.Symbol && t.Label == term.Label));
        if (other is not null)
        {
            yield return Info.At(term.Symbol, Spot.Name, Names.Of(term.Kind), term.Id, Names.Short(other.Constant));
        }
    }
}
