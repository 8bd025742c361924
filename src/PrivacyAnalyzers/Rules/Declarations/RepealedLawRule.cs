using System.Collections.Generic;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class RepealedLawRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1113",
        "The law is no longer in force",
        "A law in force is not declared with '{0}': {1} was repealed on {2} by {3} (GDPR Art. 5(1)(a), 6(3)). Name the law that holds now.",
        RuleSeverity.Judgement,
        "5(1)(a), 6(3)",
        "People are told the law that holds. Notices are often older than the law that they follow. The package's list of repealed laws on data protection is short: it has those that are sure.");

    public override IEnumerable<Finding> CheckTerm(Term term, Vocabulary vocabulary)
    {
        if (term is { Kind: TermKind.Law, HasErrors: false } && vocabulary.FindLaw(term.Id) is { } law
            && RepealedLaws.Find(law) is { } repealed)
        {
            yield return Info.At(term.Symbol, term.Spot, term.Id, repealed.Law, repealed.On, repealed.By);
        }
    }
}
