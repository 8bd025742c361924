using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoStartEventRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1021",
        "The retention period has no start event",
        "The retention period of {0} starts from no event, so nobody can tell when it ends (GDPR Art. 13(2)(a)). Name the event with 'After'.",
        RuleSeverity.Warning,
        "13(2)(a); DIN 66398, ISO/IEC 27555",
        "A retention rule is a period and a start time. Without a start the period never runs, and a data subject cannot work out when the data go.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        StartMark.IsOn(type)
            ? []
            : Check(member.Symbol, member.Declarations.SelectMany(d => d.Retention.Clauses).Distinct());

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Check(purpose.Term.Symbol, purpose.Uses.SelectMany(u => u.Retention.Clauses).Concat(purpose.Retention.Clauses));

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Check(category.Term.Symbol, category.Retention.Clauses);

    private IEnumerable<Finding> Check(string about, IEnumerable<RetentionClause> clauses) =>
        clauses.Where(c => c is { HasPeriod: true, After: null, StartsFromMark: false })
            .Select(c => Info.At(about, c.Spot, Names.Period(c)));
}
