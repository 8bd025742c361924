using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class PersonalAndNotRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1032",
        "A member is declared personal data and not personal data",
        "'{0}' is declared both [PersonalData] and [NotPersonalData] (GDPR Art. 4(1)). Remove one.",
        RuleSeverity.Warning,
        "4(1)",
        "Information relates to an identified or identifiable person or it does not. The register follows [PersonalData] until one is removed.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        !member.HasErrors && member.NotPersonal is { } notPersonal && !member.Declarations.IsEmpty
            ? [Info.At(member.Symbol, notPersonal.Spot, Names.Of(type, member))]
            : [];
}
