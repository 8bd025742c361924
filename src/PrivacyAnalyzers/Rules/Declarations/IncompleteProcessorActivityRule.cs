using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class IncompleteProcessorActivityRule : IncompleteWordRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1066",
        "The record of a processor activity is incomplete",
        "Of the processor activity '{0}' {1} not declared (GDPR Art. 30(2)(a), 30(2)(b)). Add {2}.",
        RuleSeverity.Warning,
        "30(2)(a), 30(2)(b)",
        "A processor's register names the controllers that it works for, how to reach them, and the categories of processing that it does for them.");

    public override IEnumerable<Finding> CheckProcessorActivity(ProcessorActivity activity, Vocabulary vocabulary) => Check(
        activity.Term,
        new(activity.Controllers.All(string.IsNullOrWhiteSpace), false, "the controllers", "'Controllers'"),
        new(string.IsNullOrWhiteSpace(activity.ControllerContact), true, "how to reach the controllers", "'ControllerContact'"),
        new(activity.Processing.All(string.IsNullOrWhiteSpace), false, "the categories of processing", "'Processing'"));
}
