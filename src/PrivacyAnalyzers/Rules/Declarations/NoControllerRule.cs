using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoControllerRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1060",
        "No controller is declared",
        "The application '{0}' holds personal data but declares no controller (GDPR Art. 30(1)(a), 13(1)(a)). Add [assembly: Controller(\"...\", Email = \"...\")].",
        RuleSeverity.Warning,
        "30(1)(a), 13(1)(a)",
        "The register begins with the name and the contact details of the controller. Libraries are left alone: the application declares it.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        if (map.IsApplication && map.Organisation is { Controller: null, HasErrors: false }
            && map.Types.Any(t => t.Members.Any(m => m.IsPersonal)))
        {
            yield return Info.At(map.Assembly, Spot.Name, map.Assembly);
        }
    }
}
