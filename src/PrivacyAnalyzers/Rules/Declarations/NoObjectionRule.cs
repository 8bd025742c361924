using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoObjectionRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1083",
        "No way to object is declared",
        "No way to object is declared for {0} (GDPR Art. 21(1) to (3), 13(2)(b)). Say where with 'ObjectAt', for direct marketing with 'OptOutAt', or declare the right with [Right].",
        RuleSeverity.Warning,
        "21(1), 21(2), 21(3), 13(2)(b), 14(2)(c)",
        "A data subject can object to what rests on a public task or on legitimate interests, and to direct marketing without giving a reason. The register says where.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => base.CheckMap(whole).Concat(Marketing(whole));

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        Objection.IsAllowed(ground.Basis) && !Objection.HasWay(ground, processing);

    private IEnumerable<Finding> Marketing(WholeMap whole)
    {
        var map = whole.Map;
        var processing = map.Organisation.Statements;
        if (!whole.IsRegister)
        {
            yield break;
        }

        if (!processing.Marketing.IsEmpty && !Objection.HasWayOut(processing, null))
        {
            yield return Info.At(map.Assembly, processing.Marketing[0].Spot, "the direct marketing");
        }

        foreach (var purpose in map.Vocabulary.Purposes)
        {
            var marketing = purpose.Statements.Marketing;
            if (!marketing.IsEmpty && !purpose.Term.HasErrors && !Objection.HasWayOut(processing, purpose))
            {
                yield return Info.At(
                    purpose.Term.Symbol, marketing[0].Spot, $"the direct marketing of {Names.Purpose(purpose.Term.Id)}");
            }
        }
    }
}
