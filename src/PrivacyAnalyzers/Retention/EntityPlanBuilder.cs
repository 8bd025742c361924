using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Retention;

/// <summary>Makes the plans of a compilation's own types from what is declared.</summary>
internal static class EntityPlanBuilder
{
    /// <summary>The plans: those of the map's types in its order, then those of the heirs.</summary>
    /// <param name="map">What is declared.</param>
    /// <param name="heirs">The compilation's types that only inherit what is declared. They come last, so that a class that inherits
    /// something changes no other's names.</param>
    public static EquatableArray<EntityPlan> Build(DataMap map, EquatableArray<DataType> heirs)
    {
        var plans = new List<EntityPlan>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var known = new Dictionary<RowDates, KnownRules>();
        foreach (var type in map.Types)
        {
            if (type.Assembly == map.Assembly)
            {
                Add(type);
            }
        }

        foreach (var heir in heirs)
        {
            Add(heir);
        }

        return plans.ToEquatableArray();

        void Add(DataType type)
        {
            if (Build(type, map, known) is { } plan)
            {
                var name = Unique(plan, taken);
                plans.Add(name == plan.ClassName ? plan : plan with { ClassName = name });
            }
        }
    }

    /// <summary>The plan of one type; null where no retention code can or need be generated.</summary>
    private static EntityPlan? Build(DataType type, DataMap map, Dictionary<RowDates, KnownRules> known)
    {
        var shape = type.Shape;
        if (!shape.IsReachable || shape.Kind == DataTypeKind.Interface)
        {
            return null;
        }

        IReadOnlyList<DataMember> members = type.Inherited.IsEmpty ? type.Members : [.. type.Members, .. type.Inherited];
        var dates = RowDates.Of(type, members);
        if (!known.TryGetValue(dates, out var rulesOfRow))
        {
            known.Add(dates, rulesOfRow = new KnownRules(new TermPlanner(dates, map)));
        }

        var planner = rulesOfRow.Planner;
        var groups = Groups(members, RulesOfMember);
        if (groups.Length == 0)
        {
            return null;
        }

        var marks = Marks(members);
        return new EntityPlan(
            type.Name,
            shape.Namespace,
            shape.Expression,
            shape.RetentionClass,
            shape.TypeParameters,
            shape.IsPublic,
            shape is { Kind: DataTypeKind.Class, IsAbstract: false, TypeParameters.IsEmpty: true },
            CountsFinancialYears(groups) ? planner.YearEnd : null,
            marks,
            EquatableArray<GroupPlan>.Owning(RuleNeeds.KeepWhatOthersNeed(groups, marks)))
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

    /// <summary>The rules of a row, each with the members that share it and an id of its own.</summary>
    /// <remarks>Asked for each type, hence loops.</remarks>
    private static GroupPlan[] Groups(IReadOnlyList<DataMember> members, Func<DataMember, EquatableArray<GroupPlan>> rulesOf)
    {
        var shared = new List<(EquatableArray<GroupPlan> Rules, List<DataMember> Members)>();
        var sorted = ByName(members);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (sorted[i].IsPersonal)
            {
                SharingOf(rulesOf(sorted[i])).Add(sorted[i]);
            }
        }

        var groups = new List<GroupPlan>(shared.Count);
        foreach (var (rules, sharing) in shared)
        {
            foreach (var rule in rules)
            {
                var writes = new MemberPlan[sharing.Count];
                for (var i = 0; i < writes.Length; i++)
                {
                    writes[i] = WriteOf(sharing[i], rule.Action);
                }

                groups.Add(rule with { Members = EquatableArray<MemberPlan>.Owning(writes) });
            }
        }

        var ordered = groups.OrderBy(g => g.Id, StringComparer.Ordinal).ThenBy(g => g.Members[0].Name, StringComparer.Ordinal).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Func<string, bool> isFree = taken.Add;
        for (var i = 0; i < ordered.Length; i++)
        {
            var id = Numbered(ordered[i].Id, "#", isFree);
            ordered[i] = id == ordered[i].Id ? ordered[i] : ordered[i] with { Id = id };
        }

        return ordered;

        List<DataMember> SharingOf(EquatableArray<GroupPlan> rules)
        {
            foreach (var one in shared)
            {
                if (one.Rules == rules)
                {
                    return one.Members;
                }
            }

            shared.Add((rules, []));
            return shared[shared.Count - 1].Members;
        }
    }

    /// <summary>A type's own members are sorted already.</summary>
    private static IReadOnlyList<DataMember> ByName(IReadOnlyList<DataMember> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            if (string.CompareOrdinal(members[i - 1].Name, members[i].Name) > 0)
            {
                return [.. members.OrderBy(m => m.Name, StringComparer.Ordinal)];
            }
        }

        return members;
    }

    private static EquatableArray<MarkPlan> Marks(IReadOnlyList<DataMember> members)
    {
        List<MarkPlan>? marks = null;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].IsMark)
            {
                (marks ??= []).Add(new MarkPlan(members[i].Name, members[i].Mark!.Action));
            }
        }

        return marks is null ? EquatableArray<MarkPlan>.Empty : marks.OrderBy(m => m.Member, StringComparer.Ordinal).ToEquatableArray();
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

    private static bool CountsFinancialYears(GroupPlan[] groups)
    {
        foreach (var group in groups)
        {
            foreach (var term in group.Terms)
            {
                if (term.Clauses.Any(CountsFinancialYears))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool CountsFinancialYears(ClausePlan clause) =>
        clause is ClausePlan.Period period
        && (TermPlanner.IsFinancial(period.Anchor)
            || period.Floors.Any(f => f is FloorPlan.Period law && TermPlanner.IsFinancial(law.Anchor)));

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
