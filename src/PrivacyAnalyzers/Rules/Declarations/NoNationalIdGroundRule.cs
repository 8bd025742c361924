using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoNationalIdGroundRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1073",
        "A national identification number has no national ground",
        "No ground is declared for the national identification number in {0} (GDPR Art. 87; {1}). Write why it is needed with 'Justification = \"...\"' on [SensitiveData].",
        RuleSeverity.Judgement,
        "87; SE dataskyddslagen (2018:218) 3 kap. 10 §; NO personopplysningsloven § 12",
        "Member States set their own conditions for identification numbers. The rules of the countries whose profile is on are checked: [assembly: PrivacyRegister(NationalProfiles = [\"SE\"])].",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        NationalIdRule[] rules = [.. map.Organisation.Register.NationalProfiles.Select(NationalIdRules.Find).OfType<NationalIdRule>().Distinct()];
        return !whole.IsRegister || rules.Length == 0
            ? []
            : Categories(whole, rules).Concat(Members(map, rules));
    }

    private IEnumerable<Finding> Categories(WholeMap whole, NationalIdRule[] rules)
    {
        foreach (var category in whole.Map.Vocabulary.Categories.Where(c => !c.Term.HasErrors))
        {
            var open = category.Sensitivities.FirstOrDefault(IsOpen);
            if (open is not null)
            {
                var cells = whole.Activities.All.SelectMany(a => a.Data).Where(d => d.Category == category.Term.Id).SelectMany(d => d.Cells);
                var finding = Of(category.Term.Symbol, open, $"the data category '{category.Term.Id}'", cells, rules);
                if (finding is not null)
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Members(DataMap map, NationalIdRule[] rules) =>
        from type in map.Types
        from member in type.Members
        where member.IsPersonal && !member.HasErrors
        let open = member.Sensitivities.FirstOrDefault(IsOpen)
        where open is not null
        let cells = member.Declarations.SelectMany(d => Resolver.Cells(d, map.Vocabulary))
        let finding = Of(member.Symbol, open, $"'{Names.Of(type, member)}'", cells, rules)
        where finding is not null
        select finding;

    private Finding? Of(string about, Sensitivity open, string what, IEnumerable<Cell> cells, NationalIdRule[] rules)
    {
        var bases = cells.Select(c => c.Basis.Basis).Distinct().ToArray();
        var isConsent = bases.Length == 1 && bases[0] == LegalBasis.Consent;
        var broken = rules.Where(r => !(isConsent && r.ConsentIsEnough)).Select(r => $"{r.Country}: {r.Provision} asks for {r.Asks}").ToArray();
        return broken.Length == 0 ? null : Info.At(about, open.Spot, what, string.Join("; ", broken));
    }

    private static bool IsOpen(Sensitivity sensitivity) =>
        (sensitivity.Kinds & SensitiveKind.NationalIdentificationNumber) != 0 && sensitivity.IsCertain
        && string.IsNullOrWhiteSpace(sensitivity.Justification);
}
