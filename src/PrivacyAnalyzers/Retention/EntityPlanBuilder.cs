using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Retention;

/// <summary>Makes the plans of a compilation's own types from what is declared.</summary>
internal static class EntityPlanBuilder
{
    /// <summary>The plans, in the order of the map's types.</summary>
    public static EquatableArray<EntityPlan> Build(DataMap map)
    {
        var plans = new List<EntityPlan>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in map.Types)
        {
            if (type.Assembly == map.Assembly && Build(type, map) is { } plan)
            {
                plans.Add(plan with { ClassName = Unique(plan, taken) });
            }
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The plan of one type; null where no retention code can or need be generated.</summary>
    public static EntityPlan? Build(DataType type, DataMap map)
    {
        var shape = type.Shape;
        if (!shape.IsReachable || shape.Kind == DataTypeKind.Interface)
        {
            return null;
        }

        var members = type.Members.Concat(type.Inherited).ToArray();
        var planner = new TermPlanner(type, members, map);
        var groups = members
            .Where(m => m.IsPersonal)
            .OrderBy(m => m.Name, StringComparer.Ordinal)
            .GroupBy(m => RulesOf(m, map.Vocabulary, planner))
            .SelectMany(g => g.Key.Select(rule => rule with { Members = g.Select(m => WriteOf(m, rule.Action)).ToEquatableArray() }))
            .OrderBy(g => g.Id, StringComparer.Ordinal)
            .ThenBy(g => g.Members[0].Name, StringComparer.Ordinal)
            .ToArray();

        var marks = members.Where(m => m.IsMark).Select(m => new MarkPlan(m.Name, m.Mark!.Action))
            .OrderBy(m => m.Member, StringComparer.Ordinal).ToEquatableArray();
        return groups.Length == 0
            ? null
            : new EntityPlan(
                type.Name,
                shape.Namespace,
                shape.Expression,
                shape.RetentionClass,
                shape.TypeParameters,
                shape.IsPublic,
                shape is { Kind: DataTypeKind.Class, IsAbstract: false, TypeParameters.IsEmpty: true },
                groups.SelectMany(g => g.Terms).SelectMany(t => t.Clauses).Any(CountsFinancialYears) ? planner.YearEnd : null,
                marks,
                KeepWhatOthersNeed(WithUniqueIds(groups), marks).ToEquatableArray());
    }

    /// <summary>A member's rules, one for each step of its life, without members: members with equal ones share them.</summary>
    private static EquatableArray<GroupPlan> RulesOf(DataMember member, Vocabulary vocabulary, TermPlanner planner)
    {
        var cells = member.Declarations.SelectMany(d => Resolver.Cells(d, vocabulary))
            .OrderBy(c => c.Purpose, StringComparer.Ordinal).ThenBy(c => c.Category, StringComparer.Ordinal)
            .Select(c => (Cell: c, c.Retention.Steps))
            .ToArray();
        var categories = Ordered(cells.Select(c => c.Cell.Category));
        var id = $"{IdPart(categories)}/{IdPart(Ordered(cells.Select(c => c.Cell.Purpose)))}";
        return Rules().ToEquatableArray();

        IEnumerable<GroupPlan> Rules()
        {
            if (cells.All(c => c.Steps.Count < 2))
            {
                yield return Rule(
                    id,
                    ActionOf(cells.SelectMany(c => c.Steps)),
                    cells.Select(c => planner.Read(c.Cell, c.Steps.Count == 0 ? null : c.Steps[0], isLast: true)));
                yield break;
            }

            var stepped = cells.Where(c => c.Steps.Count > 0).ToArray();
            var actions = stepped[0].Steps.Select(s => s.Action).ToArray();
            if (!stepped.All(c => c.Steps.Select(s => s.Action).SequenceEqual(actions)))
            {
                yield return Rule(id, RetentionAction.Review, cells.Select(c => TermPlanner.Undecided(
                    c.Cell.Purpose, "the purposes differ in what happens to the data, one step after the other")));
                yield break;
            }

            for (var i = 0; i < actions.Length; i++)
            {
                var step = i;
                var isLast = i == actions.Length - 1;
                yield return Rule(
                    isLast ? id : $"{id}/{actions[i].ToString().ToLowerInvariant()}",
                    actions[i],
                    cells.Select(c => planner.Read(c.Cell, c.Steps.Count == 0 ? null : c.Steps[step], isLast)));
            }
        }

        GroupPlan Rule(string ruleId, RetentionAction action, IEnumerable<TermPlan> terms) => new(
            ruleId,
            action == RetentionAction.Unspecified ? RetentionAction.Erase : action,
            categories.ToEquatableArray(),
            EquatableArray<MemberPlan>.Empty,
            terms.Distinct().ToEquatableArray());
    }

    /// <summary>What the purposes say happens, erasure where they say nothing. Where they differ, or no period is declared at
    /// all, a person decides.</summary>
    private static RetentionAction ActionOf(IEnumerable<RetentionStep> steps)
    {
        var actions = steps.Select(s => s.Action).Distinct().ToArray();
        var declared = actions.Where(a => a != RetentionAction.Unspecified).ToArray();
        return actions.Length == 0 || declared.Length > 1 ? RetentionAction.Review
            : declared.Length == 1 ? declared[0]
            : RetentionAction.Erase;
    }

    private static MemberPlan WriteOf(DataMember member, RetentionAction action)
    {
        var access = member.Access;
        var method = Remains.In(member, action == RetentionAction.Anonymise);
        return method switch
        {
            MemberWriteMethod.NotWritable => MemberPlan.NotWritable(member.Name, access.WhyNotEmptied!),
            MemberWriteMethod.Empty => new MemberPlan(member.Name, method) { EmptyList = access.EmptyList, IsCleared = !access.IsSettable },
            MemberWriteMethod.Year => new MemberPlan(member.Name, method) { Kind = access.Kind, IsNullable = access.IsNullable },
            MemberWriteMethod.Fixed or MemberWriteMethod.Unique =>
                new MemberPlan(member.Name, method) { Value = member.Anonymisation!.Value ?? "" },
            MemberWriteMethod.Prefix => new MemberPlan(member.Name, method) { Keep = member.Anonymisation!.Keep },
            _ => new MemberPlan(member.Name, method),
        };
    }

    /// <summary>A date or an exception that another rule depends on outlives its own rule: without it, the other rule's
    /// members would be kept for ever. So does the record of what has run.</summary>
    private static IEnumerable<GroupPlan> KeepWhatOthersNeed(GroupPlan[] groups, EquatableArray<MarkPlan> marks)
    {
        foreach (var group in groups)
        {
            var needed = new HashSet<string>(
                groups.Where(other => !IsOver(other, group)).SelectMany(other => other.Terms).SelectMany(NeededBy)
                    .Concat(marks.Select(m => m.Member)),
                StringComparer.Ordinal);
            yield return group with
            {
                Members = group.Members
                    .Select(m => needed.Contains(m.Name)
                        ? MemberPlan.NotWritable(m.Name, "another rule of the row depends on it")
                        : m)
                    .ToEquatableArray(),
            };
        }
    }

    /// <summary>Whether a rule has nothing more to do when another one is due: itself, and the steps before the last one of the
    /// same members. What is anonymised first may still have to be erased.</summary>
    private static bool IsOver(GroupPlan rule, GroupPlan due) =>
        rule.Members.Select(m => m.Name).SequenceEqual(due.Members.Select(m => m.Name))
        && !(due.Action == RetentionAction.Anonymise && rule.Action == RetentionAction.Erase);

    private static IEnumerable<string> NeededBy(TermPlan term) =>
        term.Clauses.OfType<ClausePlan.Period>()
            .SelectMany(p => p.Floors.OfType<FloorPlan.Period>().Select(f => f.Start.Own).Prepend(p.Start.Own))
            .Concat(term.Clauses.Select(c => c.When?.Flag).OfType<string>())
            .Concat(term.Holds.Select(h => h.Flag).OfType<string>());

    private static bool CountsFinancialYears(ClausePlan clause) =>
        clause is ClausePlan.Period period
        && period.Floors.OfType<FloorPlan.Period>().Select(f => f.Anchor).Append(period.Anchor).Any(TermPlanner.IsFinancial);

    private static GroupPlan[] WithUniqueIds(IEnumerable<GroupPlan> groups)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return groups.Select(g => g with { Id = Numbered(g.Id, "#", taken.Add) }).ToArray();
    }

    /// <summary>Different types may flatten to one name: <c>A.B_C</c> and <c>A_B.C</c>.</summary>
    private static string Unique(EntityPlan plan, HashSet<string> taken) =>
        Numbered(plan.ClassName, "_", name => taken.Add($"{plan.Namespace}.{name}`{plan.TypeParameters.Count}"));

    /// <summary>The name itself, or with the first number that makes it free.</summary>
    public static string Numbered(string name, string separator, Func<string, bool> isFree)
    {
        var candidate = name;
        for (var i = 2; !isFree(candidate); i++)
        {
            candidate = $"{name}{separator}{i}";
        }

        return candidate;
    }

    private static string IdPart(string[] ids) => ids.Length == 0 ? "-" : string.Join("+", ids);

    private static string[] Ordered(IEnumerable<string?> ids) =>
        ids.OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToArray();
}
