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
        var known = new Dictionary<RowDates, KnownRules>();
        foreach (var type in map.Types)
        {
            if (type.Assembly == map.Assembly && Build(type, map, known) is { } plan)
            {
                plans.Add(plan with { ClassName = Unique(plan, taken) });
            }
        }

        return plans.ToEquatableArray();
    }

    /// <summary>The plan of one type; null where no retention code can or need be generated.</summary>
    private static EntityPlan? Build(DataType type, DataMap map, Dictionary<RowDates, KnownRules> known)
    {
        var shape = type.Shape;
        if (!shape.IsReachable || shape.Kind == DataTypeKind.Interface)
        {
            return null;
        }

        var members = type.Members.Concat(type.Inherited).ToArray();
        var dates = RowDates.Of(type, members);
        if (!known.TryGetValue(dates, out var rulesOfRow))
        {
            known.Add(dates, rulesOfRow = new KnownRules(new TermPlanner(dates, map)));
        }

        var planner = rulesOfRow.Planner;
        var groups = members
            .Where(m => m.IsPersonal)
            .OrderBy(m => m.Name, StringComparer.Ordinal)
            .GroupBy(RulesOfMember)
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
                KeepWhatOthersNeed(WithUniqueIds(groups), marks).ToEquatableArray())
            {
                IsObsolete = shape.IsObsolete,
            };

        // Members that leave it to the same words share their cells, and rows with the same dates what code makes of them.
        EquatableArray<GroupPlan> RulesOfMember(DataMember member)
        {
            if (member.Declarations.Count != 1)
            {
                return RulesOf([.. member.Declarations.SelectMany(d => Resolver.Cells(d, map.Vocabulary))], planner);
            }

            var cells = Resolver.Cells(member.Declarations[0], map.Vocabulary);
            if (!rulesOfRow.ByCells.TryGetValue(cells, out var rules))
            {
                rulesOfRow.ByCells.Add(cells, rules = RulesOf(cells, planner));
            }

            return rules;
        }
    }

    /// <summary>A member's rules, one for each step of its life, without members: members with equal ones share them.</summary>
    /// <remarks>Asked for each member of each type, hence loops.</remarks>
    private static EquatableArray<GroupPlan> RulesOf(IReadOnlyList<Cell> ofMember, TermPlanner planner)
    {
        var cells = Sorted(ofMember);
        var steps = new IReadOnlyList<RetentionStep>[cells.Count];
        var isStepped = false;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = cells[i].Retention.Steps;
            isStepped |= steps[i].Count > 1;
        }

        var categories = Ordered(cells, static c => c.Category);
        var id = $"{IdPart(categories)}/{IdPart(Ordered(cells, static c => c.Purpose))}";
        if (!isStepped)
        {
            return new[] { Rule(id, ActionOf(steps), i => planner.Read(cells[i], steps[i].Count == 0 ? null : steps[i][0], isLast: true)) }
                .ToEquatableArray();
        }

        var stepped = steps.Where(s => s.Count > 0).ToArray();
        var actions = stepped[0].Select(s => s.Action).ToArray();
        if (!stepped.All(all => all.Select(s => s.Action).SequenceEqual(actions)))
        {
            return new[]
            {
                Rule(id, RetentionAction.Review, i => TermPlanner.Undecided(
                    cells[i].Purpose, "the purposes differ in what happens to the data, one step after the other")),
            }.ToEquatableArray();
        }

        return actions
            .Select((action, step) => (Action: action, Step: step, IsLast: step == actions.Length - 1))
            .Select(one => Rule(
                one.IsLast ? id : $"{id}/{one.Action.ToString().ToLowerInvariant()}",
                one.Action,
                i => planner.Read(cells[i], steps[i].Count == 0 ? null : steps[i][one.Step], one.IsLast)))
            .ToEquatableArray();

        GroupPlan Rule(string ruleId, RetentionAction action, Func<int, TermPlan> termOf)
        {
            var terms = new List<TermPlan>(cells.Count);
            for (var i = 0; i < cells.Count; i++)
            {
                var term = termOf(i);
                if (!terms.Contains(term))
                {
                    terms.Add(term);
                }
            }

            return new GroupPlan(
                ruleId,
                action == RetentionAction.Unspecified ? RetentionAction.Erase : action,
                categories.ToEquatableArray(),
                EquatableArray<MemberPlan>.Empty,
                terms.ToEquatableArray());
        }
    }

    private static IReadOnlyList<Cell> Sorted(IReadOnlyList<Cell> cells) => cells.Count < 2
        ? cells
        : [.. cells.OrderBy(c => c.Purpose, StringComparer.Ordinal).ThenBy(c => c.Category, StringComparer.Ordinal)];

    /// <summary>What the purposes say happens, erasure where they say nothing. Where they differ, or no period is declared at
    /// all, a person decides.</summary>
    private static RetentionAction ActionOf(IReadOnlyList<RetentionStep>[] cells)
    {
        var any = false;
        var declared = RetentionAction.Unspecified;
        foreach (var steps in cells)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                any = true;
                var action = steps[i].Action;
                if (action != RetentionAction.Unspecified && declared != RetentionAction.Unspecified && action != declared)
                {
                    return RetentionAction.Review;
                }

                declared = action == RetentionAction.Unspecified ? declared : action;
            }
        }

        return !any ? RetentionAction.Review
            : declared == RetentionAction.Unspecified ? RetentionAction.Erase
            : declared;
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
        HashSet<string>[] needed = [.. groups.Select(NeededBy)];
        foreach (var group in groups)
        {
            MemberPlan[]? members = null;
            for (var i = 0; i < group.Members.Count; i++)
            {
                if (IsNeeded(group.Members[i].Name, group))
                {
                    members ??= [.. group.Members];
                    members[i] = MemberPlan.NotWritable(members[i].Name, "another rule of the row depends on it");
                }
            }

            yield return members is null ? group : group with { Members = members.ToEquatableArray() };
        }

        bool IsNeeded(string member, GroupPlan group)
        {
            for (var i = 0; i < groups.Length; i++)
            {
                if (needed[i].Contains(member) && !IsOver(groups[i], group))
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

    /// <summary>The members of the row that tell when a rule is due.</summary>
    private static HashSet<string> NeededBy(GroupPlan rule)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in rule.Terms)
        {
            foreach (var clause in term.Clauses)
            {
                if (clause is ClausePlan.Period period)
                {
                    needed.Add(period.Start.Own);
                    foreach (var floor in period.Floors)
                    {
                        if (floor is FloorPlan.Period law)
                        {
                            needed.Add(law.Start.Own);
                        }
                    }
                }

                if (clause.When is { } state)
                {
                    needed.Add(state.Flag);
                }
            }

            foreach (var hold in term.Holds)
            {
                if (hold.Flag is { } flag)
                {
                    needed.Add(flag);
                }
            }
        }

        return needed;
    }

    private static bool CountsFinancialYears(ClausePlan clause) =>
        clause is ClausePlan.Period period
        && (TermPlanner.IsFinancial(period.Anchor)
            || period.Floors.Any(f => f is FloorPlan.Period law && TermPlanner.IsFinancial(law.Anchor)));

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

    private static string[] Ordered(IReadOnlyList<Cell> cells, Func<Cell, string?> id) =>
        cells.Count == 1
            ? id(cells[0]) is { } only ? [only] : []
            : [.. cells.Select(id).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(i => i, StringComparer.Ordinal)];

    /// <summary>The rules of rows that have the same dates and flags.</summary>
    private sealed class KnownRules(TermPlanner planner)
    {
        public TermPlanner Planner { get; } = planner;

        public Dictionary<IReadOnlyList<Cell>, EquatableArray<GroupPlan>> ByCells { get; } = new(SameObject<IReadOnlyList<Cell>>.Instance);
    }
}
