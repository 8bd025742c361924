using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

internal sealed class SilentMemberRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV2001",
        "A member of a data subject's type is not declared",
        "Whether '{0}' of a type that holds the data of '{1}' is personal data is not declared (GDPR Art. 5(2), 30(1)(c)). Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.StrictOnly,
        "5(2), 30(1)(c)",
        "A type that is declared to hold somebody's data is taken at its word: each of its properties and public fields is one way or the other. A suggestion by default, an error in strict mode.");

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary) =>
        type.Silent.Select(m => Info.At(
            m.Symbol, Spot.Name, $"{type.Shape.FlatName.Replace('_', '.')}.{m.Name}", type.Subject ?? ""));
}
