using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class DatabaseRefusesEmptyRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4031",
        "The database does not take the emptied member",
        "'{0}' cannot be emptied in the database when its period ends: {1}, and {2} (GDPR Art. 5(1)(e)). {3}",
        RuleSeverity.Judgement,
        "5(1)(e)",
        "Where the row outlives a member, the member is emptied. A database refuses that for a key, for null in a required column, and for the second row with the same value in a unique index; and what is not mapped is not emptied at all.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        foreach (var type in whole.Map.Types)
        {
            if (type.Shape is not { IsReachable: true, Kind: DataTypeKind.Class } || whole.Rows.Find(type.Symbol) is not { } row)
            {
                continue;
            }

            RowLife? life = null;
            foreach (var member in type.Members)
            {
                if (member is { IsPersonal: true, IsComputed: false } && IsConstrained(row, member.Name))
                {
                    life ??= new RowLife(type.Members.Concat(type.Inherited), whole.Map.Vocabulary);
                    if (!life.HasErrors && life.Outlives(member) is { } outliving
                        && Refusal(row, member, Remains.In(member, anonymises: outliving.Longer is null)) is { } refusal)
                    {
                        yield return Info.At(
                            member.Symbol, Spot.Name, Names.Of(type, member), refusal.Reason, Names.Of(outliving, type), refusal.Fix);
                    }
                }
            }
        }
    }

    private static bool IsConstrained(Row row, string member) =>
        row.IsKey(member) || row.IsNotMapped(member) || row.IsRequired(member) || row.IsUnique(member);

    private static Words? Refusal(Row row, DataMember member, MemberWriteMethod left) =>
        row.IsKey(member.Name)
            ? new("it is part of the key", "Let a value that is no personal data be the key.")
        : row.IsNotMapped(member.Name)
            ? new("it is not mapped, so that no column is emptied", "Declare the data on the members that are stored.")
        : left == MemberWriteMethod.Null && row.IsRequired(member.Name)
            ? new("it is required, and null is what it is set to", "Let it be optional, or make its type one with an empty value that is not null.")
        : left is not (MemberWriteMethod.Null or MemberWriteMethod.Unique or MemberWriteMethod.NotWritable) && row.IsUnique(member.Name)
            ? new(
                "it stands in a unique index, and emptied rows would have the same value",
                "Make it nullable, leave emptied rows out of the index with a filter, or anonymise it to a value of its own in each row.")
        : null;

    private sealed record Words(string Reason, string Fix);
}
