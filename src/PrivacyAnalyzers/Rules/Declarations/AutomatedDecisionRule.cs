using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class AutomatedDecisionRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1090",
        "Facts on an automated decision are missing",
        "For the solely automated decision of {0}, {1} not declared (GDPR Art. 22(2), 22(4), 13(2)(f)). Declare what is missing on [AutomatedProcessing] and on the data that it uses.",
        RuleSeverity.Warning,
        "22(2), 22(4), 13(2)(f), 14(2)(g)",
        "A decision by automated means alone needs one of the three grounds of Art. 22(2), for special categories of data explicit consent or a substantial public interest. The data subject is told of its logic and of what it means for them.");

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary)
    {
        if (purpose.Term.HasErrors)
        {
            yield break;
        }

        foreach (var automation in purpose.Statements.Automation.Where(IsDecision))
        {
            var special = ProtectedUse.Of(purpose, vocabulary)
                .Where(u => automation.Categories.IsEmpty || automation.Categories.Contains(u.Cell.Category!))
                .Where(IsBarred)
                .Select(u => $"explicit consent or a substantial public interest for '{u.Cell.Category}'");
            var missing = Missing(automation).Concat(special).Distinct().ToArray();
            if (missing.Length > 0)
            {
                yield return At(purpose.Term.Symbol, automation, Names.Purpose(purpose.Term.Id), missing);
            }
        }
    }

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        category.Term.HasErrors ? [] : Of(category.Statements, category.Term.Symbol, $"the data category '{category.Term.Id}'");

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => whole.Map.Organisation.HasErrors
        ? []
        : Of(whole.Map.Organisation.Statements, whole.Map.Assembly, "the processing as a whole");

    private IEnumerable<Finding> Of(Statements statements, string about, string what) =>
        from automation in statements.Automation
        where IsDecision(automation)
        let missing = Missing(automation).ToArray()
        where missing.Length > 0
        select At(about, automation, what, missing);

    private static bool IsDecision(Automation automation) => (automation.Kinds & AutomationKind.SolelyAutomatedDecision) != 0;

    private static IEnumerable<string> Missing(Automation automation)
    {
        if (automation.Gateway == Article22Gateway.Unspecified)
        {
            yield return "the ground of Art. 22(2) ('Gateway')";
        }

        if (automation.Gateway == Article22Gateway.Law && string.IsNullOrWhiteSpace(automation.Law))
        {
            yield return "the law that authorises it ('Law')";
        }

        if (string.IsNullOrWhiteSpace(automation.Logic))
        {
            yield return "the logic ('Logic')";
        }

        if (string.IsNullOrWhiteSpace(automation.Significance))
        {
            yield return "what it means for the data subject ('Significance')";
        }
    }

    /// <summary>A missing condition is reported at the use (PRIV1070).</summary>
    private static bool IsBarred(ProtectedUse use) =>
        use.IsSpecial && use.Article9 is not (Article9.Unspecified or Article9.ExplicitConsent or Article9.SubstantialPublicInterest);

    private Finding At(string about, Automation automation, string what, string[] missing) =>
        Info.At(about, automation.Spot, what, Names.And(missing) + (missing.Length == 1 ? " is" : " are"));
}
