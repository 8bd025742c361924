using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoSourceRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1097",
        "Where the data come from is not declared",
        "{0} is not declared (GDPR Art. 14(2)(f)). {1}",
        RuleSeverity.Warning,
        "14(2)(f)",
        "Whose data do not come from themselves is told where they come from, and whether from a publicly accessible source. Data from the person are declared too: a source of the kind DataSubject. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.IsRegister ? WithoutSource(whole).Concat(WithoutAccess(whole)) : [];

    /// <summary>Purposes none of whose data has a source, from wherever it could come.</summary>
    private IEnumerable<Finding> WithoutSource(WholeMap whole)
    {
        var map = whole.Map;
        var general = map.Organisation.Statements.Sources;
        if (general.Any(s => s.Categories.IsEmpty))
        {
            return [];
        }

        var categories = new HashSet<string>(general.SelectMany(s => s.Categories), StringComparer.Ordinal);
        categories.UnionWith(map.Vocabulary.Categories
            .Where(c => c.Term.HasErrors || !c.Statements.Sources.IsEmpty).Select(c => c.Term.Id));
        var members = new HashSet<string>(
            map.Types.SelectMany(t => t.Members.Where(m => m.HasErrors || !m.Sources.IsEmpty || !t.Sources.IsEmpty).Select(m => m.Symbol)),
            StringComparer.Ordinal);
        return whole.Activities.All
            .Where(a => a.Purpose is { Term.HasErrors: false } purpose && purpose.Statements.Sources.IsEmpty
                && a.Data.Count > 0
                && !a.Data.Any(d => (d.Category is not null && categories.Contains(d.Category)) || d.Members.Any(members.Contains)))
            .Select(a => Info.At(
                whole,
                a.Purpose!.Term,
                Spot.Name,
                $"Where the data of the purpose '{a.Id}' come from",
                "Add [ObtainedFrom] to the assembly, the purpose, its categories or their members."));
    }

    private IEnumerable<Finding> WithoutAccess(WholeMap whole) => whole.Map.Vocabulary.Sources
        .Where(s => !s.Term.HasErrors && s.Access == SourceAccess.Unspecified
            && s.Kind is not (SourceKind.DataSubject or SourceKind.Observed or SourceKind.Derived or SourceKind.PublicWeb))
        .Select(s => Info.At(
            whole,
            s.Term,
            s.Term.Spot,
            $"Whether the source '{s.Term.Id}' is publicly accessible",
            "Add 'Access', or the source's kind where the data come from the person."));
}
