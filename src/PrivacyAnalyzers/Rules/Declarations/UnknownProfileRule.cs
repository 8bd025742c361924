using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class UnknownProfileRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1067",
        "The national profile is not known",
        "The national profile '{0}' is not known, so nothing of that country's law is checked (GDPR Art. 6(3), 87). The known ones are {1}.",
        RuleSeverity.Warning,
        "6(3), 87",
        "A national profile switches on what the package knows of a country's law: statutory minimum periods and the conditions for identification numbers. An unknown one switches on nothing.");

    public override IEnumerable<Finding> CheckOrganisation(Organisation organisation, string assembly, Vocabulary vocabulary) =>
        organisation.Register.NationalProfiles
            .Select((id, i) => (Id: id, Spot: organisation.Register.Spot.At("NationalProfiles", i)))
            .Where(p => !NationalProfiles.IsKnown(p.Id))
            .Select(p => Info.At(assembly, p.Spot, p.Id, Names.And([.. NationalProfiles.Known.Select(k => $"'{k}'")])));
}
