using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoArrangementRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1063",
        "The arrangement between joint controllers is not declared",
        "The arrangement with the joint controller '{0}' is not declared (GDPR Art. 26(1)). Name it with '{1} = \"...\"'.",
        RuleSeverity.Warning,
        "26(1), 26(2)",
        "Those who decide together on purposes and means agree who answers for what, and make the essence of it available. The register says which arrangement it is. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            return [];
        }

        var map = whole.Map;
        var joint = map.Organisation.JointControllers;
        var arranged = new HashSet<string>(
            joint.Where(j => !string.IsNullOrWhiteSpace(j.Arrangement)).Select(j => j.Name), StringComparer.OrdinalIgnoreCase);
        return joint.Where(j => string.IsNullOrWhiteSpace(j.Arrangement))
            .Select(j => Info.At(map.Assembly, j.Spot, j.Name, "Arrangement"))
            .Concat(StatementOwner.All(map).Where(o => !o.HasErrors).SelectMany(o => o.Statements.Disclosures
                .Where(d => d.Role == RecipientRole.JointController && string.IsNullOrWhiteSpace(d.Contract) && !IsArranged(d.Party))
                .Select(d => Info.At(whole, o, d.Spot, d.Party, "Contract"))));

        // The same organisation may stand as [JointController], with the arrangement there.
        bool IsArranged(string party) => map.Vocabulary.FindParty(party)?.Term.Label is { } label && arranged.Contains(label);
    }
}
