using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ObjectionNotHighlightedRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1094",
        "The right to object has no text of its own",
        "The right to object {0} concerns {1}, but no text is declared that tells of it separately from other information (GDPR Art. 21(4)). Declare [assembly: Right(DataRight.{2}, Text = \"...\")], or the same on the purpose.",
        RuleSeverity.Judgement,
        "21(4)",
        "At the first communication at the latest the right to object is explicitly brought to the attention of the data subject, clearly and separately from any other information. A notice made from the register can do so only with a text of its own.",
        NeedsWholeCompilation: true);

    /// <summary>Where no way to object is declared at all, that is the finding (PRIV1083).</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            return [];
        }

        var processing = whole.Map.Organisation.Statements;
        return Of(
                whole,
                DataRight.Objection,
                "on grounds of the particular situation",
                whole.Grounds.All.Where(g => Objection.IsAllowed(g.Basis) && Objection.HasWay(g, processing)).Select(g => g.Purpose))
            .Concat(Of(
                whole,
                DataRight.ObjectionToDirectMarketing,
                "to direct marketing",
                whole.Map.Vocabulary.Purposes.Where(p => !p.Statements.Marketing.IsEmpty && Objection.HasWayOut(processing, p))));
    }

    /// <summary>One text serves all purposes, so its lack is one finding.</summary>
    private IEnumerable<Finding> Of(WholeMap whole, DataRight right, string to, IEnumerable<Purpose?> concerned)
    {
        var processing = whole.Map.Organisation.Statements;
        string[] without =
        [
            .. concerned.OfType<Purpose>().Where(p => !p.Term.HasErrors && !Rights.Find(right, processing, p).Any(HasText))
                .Select(p => p.Term.Id).Distinct().OrderBy(id => id, System.StringComparer.Ordinal),
        ];
        return without.Length == 0 ? [] : [Info.At(whole.Map.Assembly, Spot.Name, to, Names.Purposes(without), right.ToString())];
    }

    private static bool HasText(SubjectRight right) => !string.IsNullOrWhiteSpace(right.Text);
}
