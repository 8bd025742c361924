using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoMeasuresRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1068",
        "No security measures are declared",
        "No security measures are declared (GDPR Art. 30(1)(g), 32(1)). Declare them with constants marked [SecurityMeasure], at least in general terms.",
        RuleSeverity.Judgement,
        "30(1)(g), 30(2)(d), 32(1)",
        "Where possible, the register holds a general description of the technical and organisational security measures. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        var processes = whole.Activities.All.Count > 0 || !words.ProcessorActivities.IsEmpty;
        if (whole.IsRegister && processes && words.Measures.IsEmpty && !words.Unusable.Any(u => u.Kind == TermKind.Measure))
        {
            yield return Info.AtController(whole);
        }
    }
}
