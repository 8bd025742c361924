using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoTimeOfInformationRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1104",
        "When people are told of data from elsewhere is not declared",
        "When people are told whose data come from the source '{0}' is not declared (GDPR Art. 14(3)). Say it with 'InformedAt' on [ObtainedFrom], or there which exception of Art. 14(5) holds.",
        RuleSeverity.Info,
        "14(3), 14(5)",
        "Whose data do not come from themselves is told within a month, with the first message or before the first disclosure, whichever comes first. The register is a place to say when that happens. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    /// <summary>One word on a source is enough: the routine is the same wherever it is used.</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        return !whole.IsRegister
            ? []
            : Obtaining.All(whole.Map)
                .GroupBy(o => o.Obtained.Source, StringComparer.Ordinal)
                .Where(g => Obtaining.IsElsewhere(g.Key, words)
                    && g.All(o => !o.HasErrors && string.IsNullOrWhiteSpace(o.Obtained.InformedAt)))
                .Select(g => Obtaining.WordOf(g.Key, words))
                .OfType<Term>()
                .Select(term => Info.At(whole, term, term.Spot, term.Id));
    }
}
