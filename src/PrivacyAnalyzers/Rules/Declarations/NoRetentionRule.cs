using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoRetentionRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1003",
        "Personal data has no retention period and no criterion",
        "'{0}' holds personal data with no storage period and no criterion for {1} (GDPR Art. 5(1)(e), 13(2)(a)). Declare months, or a [Retention] here, on the purpose or on the category.",
        RuleSeverity.Warning,
        "5(1)(e), 13(2)(a), 30(1)(f)",
        "Personal data are kept no longer than the purposes need. The register states the period for each category of data, or the criteria that determine it.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        if (member.NotInstance != NotInstanceData.No)
        {
            yield break;
        }

        foreach (var declaration in member.Declarations.Where(d => !d.HasErrors))
        {
            var missing = Resolver.Cells(declaration, vocabulary)
                .Where(c => c.RetentionOrigin == Origin.Nowhere && !vocabulary.HasErrors(c.Purpose, c.Category))
                .ToArray();
            if (missing.Length > 0)
            {
                yield return Info.At(
                    member.Symbol, declaration.Spot, Names.Of(type, member), Names.Purposes(missing.Select(c => c.Purpose)));
            }
        }
    }
}
