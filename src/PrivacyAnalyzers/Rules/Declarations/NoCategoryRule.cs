using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoCategoryRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1004",
        "Personal data has no category",
        "'{0}' holds personal data of no category (GDPR Art. 30(1)(c)). Give the attribute a category, best a constant marked [DataCategory].",
        RuleSeverity.Warning,
        "30(1)(c)",
        "The register describes the categories of personal data. A member without one cannot stand in it.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        List<Finding>? found = null;
        foreach (var declaration in member.Declarations)
        {
            if (member.NotInstance == NotInstanceData.No && !declaration.HasErrors && string.IsNullOrWhiteSpace(declaration.Category))
            {
                (found ??= []).Add(Info.At(member.Symbol, declaration.Spot, Names.Of(type, member)));
            }
        }

        return (IEnumerable<Finding>?)found ?? [];
    }
}
