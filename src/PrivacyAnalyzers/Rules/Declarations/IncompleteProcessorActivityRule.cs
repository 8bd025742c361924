using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class IncompleteProcessorActivityRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1066",
        "The record of a processor activity is incomplete",
        "Of the processor activity '{0}' {1} not declared (GDPR Art. 30(2)(a), 30(2)(b)). Add {2}.",
        RuleSeverity.Warning,
        "30(2)(a), 30(2)(b)",
        "A processor's register names the controllers that it works for, how to reach them, and the categories of processing that it does for them.");

    public override IEnumerable<Finding> CheckProcessorActivity(ProcessorActivity activity, Vocabulary vocabulary)
    {
        (bool IsMissing, bool IsOne, string What, string Argument)[] asked =
        [
            (activity.Controllers.All(string.IsNullOrWhiteSpace), false, "the controllers", "'Controllers'"),
            (string.IsNullOrWhiteSpace(activity.ControllerContact), true, "how to reach the controllers", "'ControllerContact'"),
            (activity.Processing.All(string.IsNullOrWhiteSpace), false, "the categories of processing", "'Processing'"),
        ];
        var missing = asked.Where(a => a.IsMissing).ToArray();
        if (missing.Length > 0 && !activity.Term.HasErrors)
        {
            yield return Info.At(
                activity.Term.Symbol,
                activity.Term.Spot,
                activity.Term.Id,
                Names.And([.. missing.Select(m => m.What)]) + (missing.Length == 1 && missing[0].IsOne ? " is" : " are"),
                Names.And([.. missing.Select(m => m.Argument)]));
        }
    }
}
