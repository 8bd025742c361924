using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class OfficerLikelyRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1065",
        "A data protection officer is likely required, but declared to be none",
        "The purpose '{0}' is {1} on a large scale, which calls for a data protection officer where it is a core activity, and it is declared that there is none (GDPR Art. 37(1)). Appoint one, or check that it is no core activity.",
        RuleSeverity.Judgement,
        "37(1)(b), 37(1)(c)",
        "A controller whose core activities are regular and systematic monitoring of people on a large scale, or processing of special categories of data or of data on convictions on a large scale, designates a data protection officer. What is a core activity is for people to judge.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        var statements = map.Organisation.Statements;
        if (map.Organisation.HasErrors || map.Organisation.Officer is not null || !statements.DeclaresNone(Matter.DataProtectionOfficer))
        {
            return [];
        }

        var large = whole.Activities.All
            .Where(a => a.Purpose is { Term.HasErrors: false } p && (p.Facts.Risks & RiskIndicator.LargeScale) != 0)
            .ToArray();
        if (large.Length == 0)
        {
            return [];
        }

        var members = new HashSet<string>(
            map.Types.SelectMany(t => t.Members).Where(m => IsProtected(m.Sensitivities)).Select(m => m.Symbol), StringComparer.Ordinal);
        return large.Select(a => (Activity: a, Why: WhyOf(a)))
            .Where(pair => pair.Why is not null)
            .Select(pair => Info.At(map.Assembly, statements.NoneSpot, pair.Activity.Id, pair.Why!));

        string? WhyOf(Activity activity) =>
            (activity.Purpose!.Facts.Risks & RiskIndicator.SystematicMonitoring) != 0 ? "systematic monitoring"
            : activity.Data.Any(d => d.Members.Any(members.Contains)
                || (map.Vocabulary.FindCategory(d.Category) is { } category && IsProtected(category.Sensitivities)))
                ? "processing of special categories of data or of data on convictions"
            : null;
    }

    private static bool IsProtected(EquatableArray<Sensitivity> sensitivities)
    {
        var kinds = ProtectedKinds.Certain(sensitivities);
        return ProtectedKinds.IsSpecial(kinds) || ProtectedKinds.IsCriminal(kinds);
    }
}
