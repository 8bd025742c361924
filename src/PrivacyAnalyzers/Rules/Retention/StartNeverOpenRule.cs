using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class StartNeverOpenRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4032",
        "A start date cannot say that its event has not happened",
        "'{0}' is the date of '{1}', but a '{2}' always holds a date, so the period seems to run before the event (GDPR Art. 5(1)(e)). Make it nullable.",
        RuleSeverity.Judgement,
        "5(1)(e)",
        "A relation that goes on has no date of its end. Where the member cannot be null, the program writes another date, or the year 1 stands there, and the data are due at once.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        // What is fixed at construction is written by somebody who knows the date.
        var access = member.Access;
        return member.Starts.IsEmpty || member.NotInstance != NotInstanceData.No || member.HasErrors || access.IsNullable || !access.CanWrite
            || access.Kind is not (MemberTypeKind.DateTime or MemberTypeKind.DateTimeOffset or MemberTypeKind.DateOnly)
            ? []
            : Find(type, member, vocabulary);
    }

    private IEnumerable<Finding> Find(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.Starts
            .Where(s => vocabulary.FindEvent(s.Event) is { Term.HasErrors: false, Kind: var kind } && IsLater(kind))
            .Select(s => Info.At(member.Symbol, s.Spot, Names.Of(type, member), s.Event!, member.ClrType));

    /// <summary>Whether rows exist before the event. Of a process it cannot be said: an invoice is first written when the order
    /// is done.</summary>
    private static bool IsLater(RetentionStartKind kind) =>
        kind is RetentionStartKind.RelationshipEnd or RetentionStartKind.ConsentWithdrawn;
}
