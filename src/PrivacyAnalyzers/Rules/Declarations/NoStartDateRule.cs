using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoStartDateRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1022",
        "The type marks no date for the retention period to start from",
        "'{0}' is kept for {1}, but no member of its type is marked [RetentionStart], so the generated code cannot tell when the period ends (GDPR Art. 5(1)(e)). Mark the date.",
        RuleSeverity.Info,
        "5(1)(e)",
        "Months on [PersonalData] count from the date that the type marks with [RetentionStart]. Without one the period stands in the register, but no code can run it.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.NotInstance != NotInstanceData.No || !UsesMark(member) || StartMark.IsOn(type) ? [] : Find(type, member);

    private static bool UsesMark(DataMember member)
    {
        foreach (var declaration in member.Declarations)
        {
            foreach (var clause in declaration.Retention.Clauses)
            {
                if (clause.StartsFromMark)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<Finding> Find(DataType type, DataMember member) =>
        member.Declarations.SelectMany(d => d.Retention.Clauses).Distinct()
            .Where(c => c.StartsFromMark && c.Months > 0)
            .Select(c => Info.At(member.Symbol, c.Spot, Names.Of(type, member), Names.Period(c)));
}
