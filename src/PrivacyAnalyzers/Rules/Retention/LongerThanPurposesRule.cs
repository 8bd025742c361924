using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class LongerThanPurposesRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4010",
        "A member is kept longer than every purpose needs it",
        "'{0}' is kept {1}, but none of its purposes needs it longer than {2}, which is the rule for '{3}' (GDPR Art. 5(1)(e)). Shorten it, or declare the purpose that needs it longer.",
        RuleSeverity.Warning,
        "5(1)(e)",
        "Data are kept no longer than the purposes need. A member whose own period outlives the latest of its purposes is kept for no declared reason.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        if (member.NotInstance != NotInstanceData.No)
        {
            return [];
        }

        List<Finding>? found = null;
        foreach (var declaration in member.Declarations)
        {
            if (!declaration.HasErrors && LongerPeriod.Find(declaration, vocabulary) is { } longer)
            {
                (found ??= []).Add(Info.At(
                    member.Symbol,
                    longer.Own.Spot,
                    Names.Of(type, member),
                    Names.Of(longer.Own),
                    Names.Period(longer.Longest),
                    longer.Purpose));
            }
        }

        return (IEnumerable<Finding>?)found ?? [];
    }
}
