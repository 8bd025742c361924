using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>What remains in a member when a rule erases or anonymises it. Retention code and register ask here.</summary>
internal static class Remains
{
    /// <param name="member">The member.</param>
    /// <param name="anonymises">Whether the rule anonymises: the member's <c>[Anonymised]</c> counts for no other.</param>
    public static MemberWriteMethod In(DataMember member, bool anonymises)
    {
        var access = member.Access;
        return !access.IsSettable ? access.CanBeCleared ? MemberWriteMethod.Empty : MemberWriteMethod.NotWritable
            : anonymises && Declared(member) is { } declared ? declared
            : !access.CanBeEmptied ? MemberWriteMethod.NotWritable
            : access.IsNullable ? MemberWriteMethod.Null
            : access.Kind != MemberTypeKind.String && access.HasDefault ? MemberWriteMethod.Default
            : MemberWriteMethod.Empty;
    }

    /// <summary>Whether what remains still tells one row from another.</summary>
    public static bool Distinguishes(MemberWriteMethod method) =>
        method is MemberWriteMethod.Unique or MemberWriteMethod.Year or MemberWriteMethod.Prefix or MemberWriteMethod.NotWritable;

    /// <summary>The method that the member declares; null where it is to be cleared, or where the method does not fit its type.</summary>
    private static MemberWriteMethod? Declared(DataMember member)
    {
        var isText = member.Access.Kind == MemberTypeKind.String;
        return member.Anonymisation switch
        {
            { Method: AnonymisationMethod.Fixed, Value: not null } when isText => MemberWriteMethod.Fixed,
            { Method: AnonymisationMethod.Unique } when isText => MemberWriteMethod.Unique,
            { Method: AnonymisationMethod.Prefix, Keep: > 0 } when isText => MemberWriteMethod.Prefix,
            { Method: AnonymisationMethod.YearOnly } when member.Access.IsDate => MemberWriteMethod.Year,
            _ => null,
        };
    }
}
