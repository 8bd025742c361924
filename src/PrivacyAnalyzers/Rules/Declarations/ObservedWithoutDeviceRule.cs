using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ObservedWithoutDeviceRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1111",
        "Whether behaviour is observed by way of a device is not declared",
        "Whether the source '{0}' stores or reads anything on people's devices is not declared (ePrivacy Directive Art. 5(3), GDPR Art. 5(1)(a)). Add [DeviceAccess], or [assembly: DeclaresNone(Matter.DeviceAccess)].",
        RuleSeverity.Info,
        "5(1)(a); ePrivacy Directive Art. 5(3)",
        "Visits and clicks are mostly recorded with a cookie or a pixel, which needs consent before anything is recorded. A register that knows what people do, and no device that it is seen on, leaves the question open. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        return !whole.IsRegister || !words.DeviceAccesses.IsEmpty || words.Unusable.Any(u => u.Kind == TermKind.DeviceAccess)
            || whole.Map.Organisation.Statements.DeclaresNone(Matter.DeviceAccess)
                ? []
                : Obtaining.All(whole.Map).Select(o => o.Obtained.Source).Distinct(StringComparer.Ordinal)
                    .Where(s => words.FindSource(s)?.Kind == SourceKind.Observed)
                    .Select(s => Obtaining.WordOf(s, words))
                    .OfType<Term>()
                    .Select(term => Info.At(whole, term, term.Spot, term.Id));
    }
}
