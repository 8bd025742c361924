using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class GroupWithoutRecipientsRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3012",
        "Whether the group receives data is not declared",
        "Whether the companies of the group of '{0}' receive data is not declared (GDPR Art. 13(1)(e), 30(1)(d)). Add [Discloses] with RecipientRole.Group, or silence this with the reason that they receive none.",
        RuleSeverity.Info,
        "13(1)(e), 30(1)(d); Recital 48",
        "A company of the same group is a recipient like any other. Who reads of a group wants to know whether its companies see the data. Asked of an application that declares its controller and any processing.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var organisation = whole.Map.Organisation;
        if (whole.IsRegister && !string.IsNullOrWhiteSpace(organisation.Controller!.Group) && whole.Activities.All.Count > 0
            && organisation.JointControllers.IsEmpty && !organisation.Statements.DeclaresNone(Matter.Recipients)
            && !whole.Map.Vocabulary.Terms.Any(t => t.HasErrors)
            && !StatementOwner.All(whole.Map).Any(o => o.Statements.Disclosures.Any(IsInGroup)))
        {
            yield return Info.At(whole.Map.Assembly, organisation.Controller.Spot.At("Group"), organisation.Controller.Name);
        }
    }

    private static bool IsInGroup(Disclosure disclosure) => disclosure.Role is RecipientRole.Group or RecipientRole.JointController;
}
