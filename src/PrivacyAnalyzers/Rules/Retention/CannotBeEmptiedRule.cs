using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class CannotBeEmptiedRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4030",
        "A member cannot be emptied when its period ends",
        "'{0}' cannot be emptied when its period ends, as {1}, and {2} (GDPR Art. 5(1)(e)). Give it a setter that generated code can reach and a type that can be empty, or let the whole row be erased.",
        RuleSeverity.Judgement,
        "5(1)(e)",
        "Where the row outlives a member, the generated code empties the member. What is set at construction only, has no reachable setter or has no empty value goes on holding the data.");

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary)
    {
        if (type.Shape is not { IsReachable: true, Kind: not DataTypeKind.Interface })
        {
            yield break;
        }

        RowLife? life = null;
        foreach (var member in type.Members)
        {
            if (WhyNot(type, member) is { } reason)
            {
                life ??= new RowLife(type.Members.Concat(type.Inherited), vocabulary);
                if (!life.HasErrors && life.Outlives(member) is { } outliving

                    // PRIV4015 says it of what only is anonymised.
                    && !life.Ends.Where(e => e.Member.Symbol == member.Symbol).All(e => e.End.IsAnonymised))
                {
                    yield return Info.At(member.Symbol, Spot.Name, Names.Of(type, member), reason, Names.Of(outliving, type));
                }
            }
        }
    }

    /// <summary>A date stays as long as periods start from it, a computed property holds what other members do, and the database
    /// says no to an emptied key whatever its setter is.</summary>
    private static string? WhyNot(DataType type, DataMember member) =>
        !member.IsPersonal || member.IsComputed || !member.Starts.IsEmpty || member.Access.Kind == MemberTypeKind.Unknown
            || type.Stored.Key.Contains(member.Name) || type.Stored.NotMapped.Contains(member.Name)
                ? null
                : member.Access.WhyNotEmptied;
}
