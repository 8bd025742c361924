using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoInstanceDataRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1050",
        "The attribute is on something that holds no data of an instance",
        "'{0}' is {1} and holds no data of an instance, so neither the register nor the retention code can cover it (GDPR Art. 30(1)(c)). Put the attribute on the property or field that holds the data.",
        RuleSeverity.Warning,
        "30(1)(c)",
        "Constants, static members, extension members, indexers and parameters that declare no property hold nothing about one person that could be listed, exported or erased.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        if (member.HasErrors || member.NotInstance == NotInstanceData.No)
        {
            return [];
        }

        var what = member.NotInstance switch
        {
            NotInstanceData.Const => "a constant",
            NotInstanceData.Static => "static",
            NotInstanceData.Indexer => "an indexer",
            NotInstanceData.Extension => "an extension member",
            _ => "a parameter",
        };
        return member.Declarations.Select(d => d.Spot)
            .Concat(member.Starts.Select(s => s.Spot))
            .Concat(member.NotPersonal is { } notPersonal ? [notPersonal.Spot] : [])
            .Select(spot => Info.At(member.Symbol, spot, Names.Of(type, member), what));
    }
}
