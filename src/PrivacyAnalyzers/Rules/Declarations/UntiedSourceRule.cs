using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class UntiedSourceRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1107",
        "The source is tied to no data",
        "Which data come from the source '{0}' is not declared (GDPR Art. 14(1)(d), 14(2)(f)). Name their categories on [ObtainedFrom], or say it on the categories, the purposes or the members.",
        RuleSeverity.Info,
        "14(1)(d), 14(2)(f)",
        "People are told which categories of their data come from which source. A source that stands only on the assembly, beside several categories, is one for all of them or for nobody knows which. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        var words = map.Vocabulary;

        // What is half-typed may name the source; of one category it is plain which data they are.
        if (!whole.IsRegister || words.Categories.Count < 2 || words.Terms.Any(t => t.HasErrors))
        {
            return [];
        }

        // What people give, they know.
        return Obtaining.All(map).GroupBy(o => o.Obtained.Source, StringComparer.Ordinal)
            .Where(g => g.All(o => o.IsOfWhole && !o.HasErrors && o.Obtained.Categories.IsEmpty)
                && Obtaining.WordOf(g.Key, words) is not null && words.FindSource(g.Key)?.Kind != SourceKind.DataSubject)
            .Select(g => Info.At(map.Assembly, g.First().Obtained.Spot, g.Key));
    }
}
