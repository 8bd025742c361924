using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Prints the methods of a type's retention code: one makes the plan, one empties the members of each rule.</summary>
/// <remarks>
/// The compiler's time for generated code is the consumer's. So only what must name a member of the row is code: each date and
/// flag is named once in an expression for databases and once in a method for rows in memory, whatever the number of periods
/// that start from it. All the rest is <see cref="RuleText"/>. A lambda costs the compiler a class, a delegate and a look at each
/// overload, so one names several members; an <c>if</c> in one method costs next to nothing, less than a <c>case</c>, and least
/// without a block.
/// </remarks>
internal sealed class PlanEmitter(CodeWriter writer, EntityPlan plan, IReadOnlyList<string> names)
{
    private const string Runtime = RetentionEmitter.Runtime;

    /// <summary>So many members <c>RowMembers</c> can name at once.</summary>
    private const int MostAtOnce = 4;

    /// <summary>The methods' names, before anything in the type can have taken one.</summary>
    public static readonly IReadOnlyList<string> MethodNames = ["Create", "Erase", "Day", "Flag"];

    /// <summary>In the order of their numbers: those that <c>Members</c> takes come first.</summary>
    private readonly DatePlan[] dates =
    [
        .. plan.Groups.SelectMany(g => g.Terms).SelectMany(t => t.Clauses).OfType<ClausePlan.Period>()
            .SelectMany(p => p.Floors.OfType<FloorPlan.Period>().Select(f => f.Start).Prepend(p.Start))
            .Distinct().OrderBy(d => d.Kind == MemberTypeKind.DateOnly),
    ];

    private readonly string[] flags =
    [
        .. plan.Groups.SelectMany(g => g.Terms)
            .SelectMany(t => t.Clauses.Select(c => c.When?.Flag).Concat(t.Holds.Select(h => h.Flag)))
            .OfType<string>().Distinct(),
    ];

    private string CreateName => names[0];

    private string EraseName => names[1];

    private string DayName => names[2];

    private string FlagName => names[3];

    public void Emit()
    {
        // In obsolete code, obsolete members can be used, even those that are errors elsewhere: old data must go too.
        var erases = plan.Groups.Any(g => g.Erases);
        writer.Line("[global::System.Obsolete]");
        writer.Line($"private static {Runtime}RetentionPlan<{plan.TypeExpression}> {CreateName}() =>").Indent();
        writer.Line($"new {Runtime}RetentionPlanBuilder<{plan.TypeExpression}>({Or(DayName, dates.Length)}, {Or(FlagName, flags.Length)})").Indent();
        EmitExpressions();
        writer.Line($".Build({Literal(plan.Entity)}, @\"{Doubled(RuleText.Of(plan))}\", {(erases ? EraseName : "null")});").Outdent().Outdent();
        EmitReader(DayName, "global::System.DateTime?", dates.Select(InMemory));
        EmitReader(FlagName, "bool?", flags.Select(f => "row." + Name(f)));
        if (erases)
        {
            EmitErase();
        }

        static string Or(string name, int count) => count == 0 ? "null" : name;
    }

    private static string Value(DatePlan date) =>
        date.Through is null ? "row." + Name(date.Name) : $"row.{Name(date.Through)}.{Name(date.Name)}";

    private void EmitExpressions()
    {
        string[] members = [.. dates.Where(d => d.Kind != MemberTypeKind.DateOnly).Select(InExpression), .. flags.Select(f => "row." + Name(f))];
        for (var first = 0; first < members.Length; first += MostAtOnce)
        {
            var some = string.Join(", ", members, first, Math.Min(MostAtOnce, members.Length - first));
            writer.Line($".Members(row => {Runtime}RowMembers.Of({some}))");
        }

        foreach (var date in dates.Where(d => d.Kind == MemberTypeKind.DateOnly))
        {
            EmitDateOnly(date, Literal(date.Path));
        }
    }

    /// <summary>A date for databases. What is read from another row may be missing with it.</summary>
    private static string InExpression(DatePlan date) => date.Through is null || date.IsNullable
        ? Value(date)
        : $"(global::System.{(date.Kind == MemberTypeKind.DateTimeOffset ? "DateTimeOffset" : "DateTime")}?){Value(date)}";

    /// <summary>The contracts' target has no <c>DateOnly</c>. The bounds are converted outside the lambda, for databases.</summary>
    private void EmitDateOnly(DatePlan date, string name)
    {
        var compared = date.Through is null ? Value(date) : $"(global::System.DateOnly?){Value(date)}";
        writer.Line($".Day({name}, (first, end) =>").Open();
        writer.Line("var from = global::System.DateOnly.FromDateTime(first);");
        writer.Line("var before = global::System.DateOnly.FromDateTime(end);");
        writer.Line($"return row => {compared} >= from && {compared} < before;").Close(")");
    }

    /// <summary>The day of a date. In memory, what a row refers to may be missing; a database reads null there by itself.</summary>
    private static string InMemory(DatePlan date)
    {
        var (type, value) = date.Kind switch
        {
            MemberTypeKind.DateTimeOffset => ("DateTimeOffset", Value(date)),
            MemberTypeKind.DateOnly => ("DateTime", $"{Value(date)}{(date.IsNullable ? "?" : "")}.ToDateTime(default(global::System.TimeOnly))"),
            _ => ("DateTime", Value(date)),
        };
        var read = date.Through is null ? value : $"row.{Name(date.Through)} == null ? (global::System.{type}?)null : {value}";
        return date.Kind == MemberTypeKind.DateTimeOffset ? $"{Runtime}RetentionCalendar.Day({read})" : read;
    }

    /// <summary>A method that reads one of several members; what it does not know is not set, which keeps the data.</summary>
    /// <remarks>One expression: statements cost the compiler more.</remarks>
    private void EmitReader(string name, string type, IEnumerable<string> values)
    {
        var index = 0;
        foreach (var value in values)
        {
            if (index == 0)
            {
                writer.Line().Line("[global::System.Obsolete]");
                writer.Line($"private static {type} {name}({plan.TypeExpression} row, int index) =>").Indent();
            }

            writer.Line($"index == {index.ToString(CultureInfo.InvariantCulture)} ? {value} :");
            index++;
        }

        if (index > 0)
        {
            // Typed, so that older language versions find the type of the whole.
            writer.Line($"({type})null;").Outdent();
        }
    }

    private void EmitErase()
    {
        writer.Line().Line("[global::System.Obsolete]");
        writer.Line($"private static {plan.TypeExpression} {EraseName}({plan.TypeExpression} row, int rule)").Open();
        for (var i = 0; i < plan.Groups.Count; i++)
        {
            if (plan.Groups[i].Erases)
            {
                var condition = $"if (rule == {i.ToString(CultureInfo.InvariantCulture)})";
                if (plan.Groups[i].Members is { Count: 1 } members && members[0].Method != MemberWriteMethod.NotWritable)
                {
                    writer.Line($"{condition} {Emptied(members[0])}");
                    continue;
                }

                writer.Line(condition).Open();
                foreach (var member in plan.Groups[i].Members)
                {
                    writer.Line(Emptied(member));
                }

                writer.Close();
            }
        }

        writer.Line("return row;").Close();
    }

    private static string Emptied(MemberPlan member) =>
        member.Method == MemberWriteMethod.NotWritable ? $"// {Name(member.Name)}: {member.WhyNot}"
        : member.IsCleared ? $"row.{Name(member.Name)}?.Clear();"
        : $"row.{Name(member.Name)} = {Left(member)};";

    private static string Left(MemberPlan member)
    {
        var value = "row." + Name(member.Name);
        return member.Method switch
        {
            MemberWriteMethod.Null => "null",
            MemberWriteMethod.Empty => member.EmptyList ?? "\"\"",
            MemberWriteMethod.Fixed => Literal(member.Value!),
            MemberWriteMethod.Unique => $"{Runtime}AnonymisedValue.Unique({Literal(member.Value!)})",
            MemberWriteMethod.Prefix =>
                $"{Runtime}AnonymisedValue.Prefix({value}, {member.Keep.ToString(CultureInfo.InvariantCulture)})",
            MemberWriteMethod.Year when member.Kind != MemberTypeKind.DateOnly => $"{Runtime}AnonymisedValue.Year({value})",

            // The contracts' target has no DateOnly.
            MemberWriteMethod.Year when member.IsNullable =>
                $"{value} == null ? (global::System.DateOnly?)null : new global::System.DateOnly({value}.Value.Year, 1, 1)",
            MemberWriteMethod.Year => $"new global::System.DateOnly({value}.Year, 1, 1)",
            _ => "default",
        };
    }
}
