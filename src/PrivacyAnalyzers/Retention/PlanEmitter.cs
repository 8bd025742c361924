using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Prints the body of a type's retention code: small methods over its members, and the plan made of them.</summary>
/// <remarks>
/// Each date is read by one method and compared by one, whatever the number of periods that start from it, and equal clauses
/// are made once: the compiler's time for generated code is the consumer's. Methods rather than lambdas, because a lambda
/// in the argument of an overloaded constructor is bound once for each overload, at each level of nesting.
/// </remarks>
internal sealed class PlanEmitter(CodeWriter writer, EntityPlan plan)
{
    private const string Runtime = RetentionEmitter.Runtime;

    private readonly string entity = plan.TypeExpression;
    private readonly List<ClausePlan> clauses = [];
    private readonly List<EquatableArray<ClausePlan>> clauseLists = [];
    private readonly List<HoldPlan> holds = [];
    private readonly List<EquatableArray<HoldPlan>> holdLists = [];

    public void Emit(string planType)
    {
        foreach (var term in plan.Groups.SelectMany(g => g.Terms))
        {
            AddNew(clauseLists, term.Clauses);
            AddNew(holdLists, term.Holds);
            term.Clauses.ToList().ForEach(c => AddNew(clauses, c));
            term.Holds.ToList().ForEach(h => AddNew(holds, h));
        }

        writer.Line($"public static {planType} Create()").Open();
        EmitParts();
        writer.Line($"return new {planType}(").Indent();
        writer.Line(Literal(plan.Entity) + (plan.Groups.IsEmpty ? ");" : ","));
        for (var i = 0; i < plan.Groups.Count; i++)
        {
            EmitGroup(plan.Groups[i], i, i == plan.Groups.Count - 1 ? ");" : ",");
        }

        writer.Outdent().Close();
        EmitDates();
        EmitFlags();
        EmitErasers();
    }

    private static void AddNew<T>(List<T> known, T item)
    {
        if (!known.Contains(item))
        {
            known.Add(item);
        }
    }

    private static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The clauses and exceptions that the terms are made of.</summary>
    private void EmitParts()
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            writer.Line($"var clause{Index(i)} = new {Runtime}RetentionClause<{entity}>({Arguments(clauses[i])});");
        }

        EmitLists("clause", "RetentionClause", clauses, clauseLists);
        for (var i = 0; i < holds.Count; i++)
        {
            var hold = holds[i];
            writer.Line(hold.Flag is null
                ? $"var hold{Index(i)} = new {Runtime}RetentionHold<{entity}>({Literal(hold.Reason)});"
                : $"var hold{Index(i)} = new {Runtime}RetentionHold<{entity}>({Literal(hold.Reason)}, Holds{Index(i)}, IsFree{Index(i)}());");
        }

        EmitLists("hold", "RetentionHold", holds, holdLists);
    }

    private void EmitLists<T>(string name, string type, List<T> items, List<EquatableArray<T>> lists)
        where T : IEquatable<T>
    {
        for (var i = 0; i < lists.Count; i++)
        {
            writer.Line(lists[i].IsEmpty
                ? $"var {name}s{Index(i)} = new {Runtime}{type}<{entity}>[0];"
                : $"var {name}s{Index(i)} = new[] {{ {string.Join(", ", lists[i].Select(item => name + Index(items.IndexOf(item))))} }};");
        }
    }

    private string Arguments(ClausePlan clause)
    {
        if (clause is not ClausePlan.Period period)
        {
            return Literal(((ClausePlan.Words)clause).Reason);
        }

        var date = Index(IndexOfDate(period));
        var unit = period.InDays ? "Days" : "Months";
        return $"{Runtime}RetentionPeriod.{unit}({Index(period.Count)}), {Literal(period.Start)}, Read{date}, Within{date}";
    }

    private void EmitGroup(GroupPlan group, int index, string after)
    {
        var notWritable = group.Members.Where(m => m.Write == MemberWrite.NotWritable).ToArray();
        writer.Line($"new {Runtime}RetentionRule<{entity}>(").Indent();
        writer.Line(Literal(group.Id) + ",");
        writer.Line($"{Runtime}RetentionAction.{group.Action},");
        writer.Line($"{ArrayOf(group.Categories)},");
        writer.Line($"{ArrayOf(group.Members.Select(m => m.Name))},");
        foreach (var member in notWritable)
        {
            writer.Line($"// {Name(member.Name)}: {member.Detail}");
        }

        writer.Line($"{ArrayOf(notWritable.Select(m => m.Name))},");
        if (group.Terms.IsEmpty)
        {
            writer.Line($"new {Runtime}RetentionTerm<{entity}>[0],");
        }
        else
        {
            writer.Line("new[]").Open();
            foreach (var term in group.Terms)
            {
                writer.Line(
                    $"new {Runtime}RetentionTerm<{entity}>({LiteralOrNull(term.Purpose)}, {Runtime}RetentionCombine.{term.Combine}, "
                    + $"clauses{Index(clauseLists.IndexOf(term.Clauses))}, holds{Index(holdLists.IndexOf(term.Holds))}),");
            }

            writer.Close(",");
        }

        writer.Line((Erases(group) ? "Erase" + Index(index) : "null") + ")" + after).Outdent();
    }

    private IReadOnlyList<ClausePlan.Period> Dates() =>
        [.. clauses.OfType<ClausePlan.Period>().GroupBy(p => p.Start).Select(g => g.First())];

    private int IndexOfDate(ClausePlan.Period period) =>
        Dates().TakeWhile(d => d.Start != period.Start).Count();

    private void EmitDates()
    {
        var dates = Dates();
        for (var i = 0; i < dates.Count; i++)
        {
            var start = "entity." + Name(dates[i].Start);
            writer.Line();
            writer.Line($"private static global::System.DateTime? Read{Index(i)}({entity} entity)").Open();
            writer.Line($"return {AsDay(start, dates[i])};").Close();
            writer.Line();
            writer.Line($"private static {Predicate} Within{Index(i)}(global::System.DateTime first, global::System.DateTime end)").Open();
            EmitComparison(start, dates[i].Kind);
            writer.Close();
        }
    }

    private string Predicate => $"global::System.Linq.Expressions.Expression<global::System.Func<{entity}, bool>>";

    /// <summary>The date as the calendar counts it.</summary>
    private static string AsDay(string start, ClausePlan.Period period) => period.Kind switch
    {
        MemberTypeKind.DateTimeOffset => $"{Runtime}RetentionCalendar.Day({start})",
        MemberTypeKind.DateOnly => $"{start}{(period.IsNullable ? "?" : "")}.ToDateTime(default(global::System.TimeOnly))",
        _ => start,
    };

    /// <summary>The same date as a comparison that databases understand: the bounds are converted outside the lambda.</summary>
    private void EmitComparison(string start, MemberTypeKind kind)
    {
        if (kind is not (MemberTypeKind.DateTimeOffset or MemberTypeKind.DateOnly))
        {
            writer.Line($"return entity => {start} >= first && {start} < end;");
            return;
        }

        writer.Line($"var from = {Bound("first", kind)};");
        writer.Line($"var before = {Bound("end", kind)};");
        writer.Line($"return entity => {start} >= from && {start} < before;");
    }

    private static string Bound(string day, MemberTypeKind kind) => kind == MemberTypeKind.DateOnly
        ? $"global::System.DateOnly.FromDateTime({day})"
        : $"new global::System.DateTimeOffset({day}.Ticks, global::System.TimeSpan.Zero)";

    private void EmitFlags()
    {
        for (var i = 0; i < holds.Count; i++)
        {
            if (holds[i].Flag is not { } flag)
            {
                continue;
            }

            writer.Line();
            writer.Line($"private static bool? Holds{Index(i)}({entity} entity)").Open();
            writer.Line($"return entity.{Name(flag)};").Close();
            writer.Line();
            writer.Line($"private static {Predicate} IsFree{Index(i)}()").Open();
            writer.Line($"return entity => !entity.{Name(flag)};").Close();
        }
    }

    private static bool Erases(GroupPlan group) => group.Action is RetentionAction.Erase or RetentionAction.Anonymise;

    private void EmitErasers()
    {
        for (var i = 0; i < plan.Groups.Count; i++)
        {
            if (!Erases(plan.Groups[i]))
            {
                continue;
            }

            writer.Line();
            writer.Line($"private static {entity} Erase{Index(i)}({entity} entity)").Open();
            foreach (var member in plan.Groups[i].Members.Where(m => m.Write != MemberWrite.NotWritable))
            {
                writer.Line($"entity.{Name(member.Name)} = {Empty(member)};");
            }

            writer.Line("return entity;").Close();
        }
    }

    private static string Empty(MemberPlan member) => member.Write switch
    {
        MemberWrite.SetNull => "null",
        MemberWrite.SetEmptyString => "\"\"",
        MemberWrite.SetEmptyArray => $"global::System.Array.Empty<{member.Detail}>()",
        _ => "default",
    };
}
