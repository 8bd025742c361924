using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class UntiedRecipientRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3007",
        "The recipient is tied to no purpose",
        "What the recipient '{0}' receives data for is not declared (GDPR Art. 5(1)(b), 30(1)(d)). Add [Discloses] to the purposes that the disclosure serves.",
        RuleSeverity.Info,
        "5(1)(b), 30(1)(d)",
        "A recipient that stands only on the assembly, or on a category that no purpose uses, is one that the register can list but not explain: for which purpose it receives which data.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        if (map.Organisation.HasErrors || map.Vocabulary.Purposes.Any(p => p.Term.HasErrors))
        {
            return [];
        }

        var used = new HashSet<string>(
            whole.Activities.All.SelectMany(a => a.Data).Select(d => d.Category).OfType<string>(), StringComparer.Ordinal);
        var owners = StatementOwner.All(map).Where(o => !o.Statements.Disclosures.IsEmpty).ToLookup(IsTied);
        var tied = new HashSet<string>(owners[true].SelectMany(o => o.Statements.Disclosures).Select(d => d.Party), StringComparer.Ordinal);
        return owners[false].SelectMany(o => o.Statements.Disclosures
            .Where(d => !string.IsNullOrWhiteSpace(d.Party) && !tied.Contains(d.Party))
            .Select(d => Info.At(whole, o, d.Spot, d.Party)));

        bool IsTied(StatementOwner owner) => owner.Kind switch
        {
            TermKind.Purpose or TermKind.ProcessorActivity => true,
            TermKind.Category => used.Contains(owner.Id),
            _ => false,
        };
    }
}
