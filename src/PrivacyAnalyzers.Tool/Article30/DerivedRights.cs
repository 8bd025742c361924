using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Article30;

/// <summary>
/// The rights that follow from the legal bases of an activity: portability only from consent and contract (Art. 20(1)), objection
/// only against the public task and legitimate interests (Art. 21(1)), withdrawal only of consent (Art. 7(3)). Access, rectification,
/// erasure and restriction hold whatever the basis; what limits them (Art. 17(3)) depends on the case.
/// </summary>
internal static class DerivedRights
{
    /// <summary>The articles, in their order.</summary>
    public static IReadOnlyList<string> Of(ActivityFacts facts) => Of(facts.Bases, facts.Marketing.Items.Count > 0, facts.Automated.Items);

    /// <inheritdoc cref="Of(ActivityFacts)"/>
    public static IReadOnlyList<string> Of(IEnumerable<LegalBasis> bases, bool hasMarketing, IEnumerable<AutomatedProcessing> automated)
    {
        LegalBasis[] all = [.. bases];
        bool isConsent = all.Any(basis => basis.Article == "6(1)(a)" || basis.Article9 == "9(2)(a)");
        var rights = new List<string>();
        if (isConsent)
        {
            rights.Add("7(3)");
        }

        rights.AddRange(["15", "16", "17", "18"]);
        if (isConsent || all.Any(basis => basis.Article == "6(1)(b)"))
        {
            rights.Add("20");
        }

        if (all.Any(basis => basis.Article is "6(1)(e)" or "6(1)(f)"))
        {
            rights.Add("21(1)");
        }

        if (hasMarketing)
        {
            rights.Add("21(2)");
        }

        if (automated.Any(one => one.Kinds.Contains("solelyAutomatedDecision", StringComparer.Ordinal)))
        {
            rights.Add("22");
        }

        return rights;
    }
}
