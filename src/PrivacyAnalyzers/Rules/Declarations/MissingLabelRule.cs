using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class MissingLabelRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1098",
        "A name in one of the register's languages is missing",
        "The {0} '{1}' has no name in {2}, in which most of the register's words have one (GDPR Art. 12(1)). Add [Label(\"{3}\", \"...\")].",
        RuleSeverity.Info,
        "12(1)",
        "A register or a notice in several languages wants each word in each of them. A language is one of the register's where more than half of the declared words have a name in it.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var terms = whole.Map.Vocabulary.Terms.ToArray();
        var languages = terms.SelectMany(LanguagesOf)
            .GroupBy(l => l, StringComparer.OrdinalIgnoreCase)
            .Where(g => 2 * g.Count() > terms.Length && !g.Key.Equals(whole.Map.Organisation.Language, StringComparison.OrdinalIgnoreCase))
            .Select(g => g.OrderBy(l => l, StringComparer.Ordinal).First())
            .OrderBy(l => l, StringComparer.Ordinal)
            .ToArray();
        return languages.Length == 0
            ? []
            : terms.Where(t => t.Assembly == whole.Map.Assembly && !t.HasErrors)
                .Select(t => (Term: t, Missing: languages.Except(LanguagesOf(t), StringComparer.OrdinalIgnoreCase).ToArray()))
                .Where(pair => pair.Missing.Length > 0)
                .Select(pair => Info.At(
                    pair.Term.Symbol,
                    Spot.Name,
                    Names.Of(pair.Term.Kind),
                    pair.Term.Id,
                    Names.And([.. pair.Missing.Select(m => $"'{m}'")]),
                    pair.Missing[0]));
    }

    private static IEnumerable<string> LanguagesOf(Term term) =>
        term.Labels.Where(l => !l.IsSynonym).Select(l => l.Language).Distinct(StringComparer.OrdinalIgnoreCase);
}
