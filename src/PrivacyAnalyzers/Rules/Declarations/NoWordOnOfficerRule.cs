using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoWordOnOfficerRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1106",
        "Whether there is a data protection officer is not declared",
        "Whether there is a data protection officer is not declared (GDPR Art. 13(1)(b), 30(1)(a), 37(7)). Add [assembly: DataProtectionOfficer(...)], or [assembly: DeclaresNone(Matter.DataProtectionOfficer)].",
        RuleSeverity.Info,
        "13(1)(b), 30(1)(a), 37(7)",
        "The register and the notice hold the contact details of the data protection officer where there is one. None and nobody thought of it are different answers: 'none' is said. Asked of an application that declares its controller and any processing.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var organisation = whole.Map.Organisation;
        if (whole.IsRegister && organisation.Officer is null && whole.Activities.All.Count > 0
            && !organisation.Statements.DeclaresNone(Matter.DataProtectionOfficer))
        {
            yield return Info.AtController(whole);
        }
    }
}
