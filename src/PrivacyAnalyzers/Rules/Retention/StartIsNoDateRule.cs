using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class StartIsNoDateRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4001",
        "[RetentionStart] is on something that is not a date",
        "'{0}' is marked [RetentionStart] but is a '{1}', so no retention period can start from it (GDPR Art. 5(1)(e)). Make it a DateOnly, DateTime or DateTimeOffset, nullable where the event may not have happened, or mark the event's date in the type that it refers to.",
        RuleSeverity.Warning,
        "5(1)(e)",
        "Periods count from a date of the row, or of an object that the row refers to. The generated code ignores a mark on anything else, and the data would be kept without end.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.Starts.IsEmpty || member.NotInstance != NotInstanceData.No
            || member.Access is { IsDate: true } or { Kind: MemberTypeKind.Unknown }
            ? []
            : Find(type, member);

    private IEnumerable<Finding> Find(DataType type, DataMember member) =>
        member.Starts.Where(s => member.ReferredDates.All(d => d.Event != s.Event)).Select(s => Info.At(member.Symbol, s.Spot, Names.Of(type, member), member.ClrType));
}
