using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Retention;

/// <summary>Which members of a row the rules need to tell when they are due.</summary>
/// <remarks>Asked of each member for each rule, hence loops and no sets.</remarks>
internal static class RuleNeeds
{
    /// <summary>A date or an exception that another rule depends on outlives its own rule: without it, the other rule's
    /// members would be kept for ever. So does the record of what has run.</summary>
    public static GroupPlan[] KeepWhatOthersNeed(GroupPlan[] groups, EquatableArray<MarkPlan> marks)
    {
        var kept = new GroupPlan[groups.Length];
        for (var g = 0; g < groups.Length; g++)
        {
            var group = groups[g];
            MemberPlan[]? members = null;
            for (var i = 0; i < group.Members.Count; i++)
            {
                if (IsNeeded(group.Members[i].Name, group))
                {
                    members ??= [.. group.Members];
                    members[i] = MemberPlan.NotWritable(members[i].Name, "another rule of the row depends on it");
                }
            }

            kept[g] = members is null ? group : group with { Members = EquatableArray<MemberPlan>.Owning(members) };
        }

        return kept;

        bool IsNeeded(string member, GroupPlan group)
        {
            foreach (var other in groups)
            {
                if (Needs(other, member) && !IsOver(other, group))
                {
                    return true;
                }
            }

            foreach (var mark in marks)
            {
                if (mark.Member == member)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a rule has nothing more to do when another one is due: itself, and the steps before the last one of the
    /// same members. What is anonymised first may still have to be erased.</summary>
    private static bool IsOver(GroupPlan rule, GroupPlan due) =>
        rule.Members.Select(m => m.Name).SequenceEqual(due.Members.Select(m => m.Name))
        && !(due.Action == RetentionAction.Anonymise && rule.Action == RetentionAction.Erase);

    /// <summary>Whether a member of the row tells when a rule is due.</summary>
    private static bool Needs(GroupPlan rule, string member)
    {
        foreach (var term in rule.Terms)
        {
            foreach (var clause in term.Clauses)
            {
                if (clause.When?.Flag == member || (clause is ClausePlan.Period period && Needs(period, member)))
                {
                    return true;
                }
            }

            foreach (var hold in term.Holds)
            {
                if (hold.Flag == member)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Needs(ClausePlan.Period period, string member)
    {
        if (period.Start.Own == member)
        {
            return true;
        }

        foreach (var floor in period.Floors)
        {
            if (floor is FloorPlan.Period law && law.Start.Own == member)
            {
                return true;
            }
        }

        return false;
    }
}
