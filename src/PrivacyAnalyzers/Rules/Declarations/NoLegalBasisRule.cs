using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoLegalBasisRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1002",
        "Personal data has no legal basis",
        "'{0}' holds personal data with no declared legal basis for {1} (GDPR Art. 6(1), 13(1)(c)). Declare it here, on the purpose's [Uses], on the purpose or on the category.",
        RuleSeverity.Warning,
        "6(1), 13(1)(c)",
        "Each processing of personal data needs one of the six legal bases of Art. 6(1). None is assumed: a basis that nobody chose is no basis.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        if (member.NotInstance != NotInstanceData.No)
        {
            yield break;
        }

        foreach (var declaration in member.Declarations.Where(d => !d.HasErrors))
        {
            var missing = Resolver.Cells(declaration, vocabulary)
                .Where(c => c.BasisOrigin == Origin.Nowhere && !vocabulary.HasErrors(c.Purpose, c.Category))
                .ToArray();
            if (missing.Length > 0)
            {
                yield return Info.At(
                    member.Symbol, declaration.Spot, Names.Of(type, member), Names.Purposes(missing.Select(c => c.Purpose)));
            }
        }
    }
}
