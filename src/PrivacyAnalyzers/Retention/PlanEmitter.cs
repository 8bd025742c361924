using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Prints the methods of a type's retention code: one makes the plan, one reads dates and flags and empties the members of each
/// rule.</summary>
/// <remarks>
/// The compiler's time for generated code is the consumer's. So only what must name a member of the row is code: each date and
/// flag is named once in an expression for databases and once in a method for rows in memory, whatever the number of periods
/// that start from it. All the rest is <see cref="RuleText"/>. A lambda costs the compiler a class, a delegate and a look at each
/// overload, so one names all members; a method costs a symbol, a body that analyzers look at, an attribute and a delegate, so one
/// does all that is done with a row, by a number; an <c>if</c> in it costs less than a <c>case</c>, and least without a block.
/// </remarks>
internal sealed class PlanEmitter(CodeWriter writer, EntityPlan plan, IReadOnlyList<string> names)
{
    private const string Runtime = RetentionEmitter.Runtime;

    /// <summary>So many members <c>RowMembers</c> can name at once.</summary>
    private const int MostAtOnce = 4;

    /// <summary>The methods' names, before anything in the type can have taken one.</summary>
    public static readonly IReadOnlyList<string> MethodNames = ["Create", "Use"];

    /// <summary>In the order of their numbers, between which the flags have theirs: those that an expression can name come first.</summary>
    private readonly List<DatePlan> dates = DatesOf(plan);

    private readonly List<string> flags = FlagsOf(plan);

    private string CreateName => names[0];

    private string UseName => names[1];

    public void Emit()
    {
        // In obsolete code, obsolete members can be used, even those that are errors elsewhere: old data must go too.
        var uses = dates.Count + flags.Count > 0 || plan.Groups.Any(g => g.Erases);
        writer.Line("[global::System.Obsolete]");
        writer.Line($"private static {Runtime}RetentionPlan<{plan.TypeExpression}> {CreateName}() =>").Indent();
        writer.Line($"new {Runtime}RetentionPlanBuilder<{plan.TypeExpression}>(").Indent();
        writer.Line($"{(uses ? UseName : "null")}, {Named()})");
        foreach (var date in dates.Where(d => d.Kind == MemberTypeKind.DateOnly))
        {
            EmitDateOnly(date, Literal(date.Path));
        }

        writer.Line($".Build({Literal(plan.Entity)}, @\"{Doubled(RuleText.Of(plan))}\");").Outdent().Outdent();
        if (uses)
        {
            EmitUse();
        }
    }

    private static List<DatePlan> DatesOf(EntityPlan plan)
    {
        var dates = new List<DatePlan>();
        foreach (var group in plan.Groups)
        {
            foreach (var term in group.Terms)
            {
                foreach (var clause in term.Clauses)
                {
                    if (clause is ClausePlan.Period period)
                    {
                        Add(period);
                    }
                }
            }
        }

        return dates.Exists(IsDateOnly) ? [.. dates.OrderBy(IsDateOnly)] : dates;

        void Add(ClausePlan.Period period)
        {
            AddOnce(dates, period.Start);
            foreach (var floor in period.Floors)
            {
                if (floor is FloorPlan.Period law)
                {
                    AddOnce(dates, law.Start);
                }
            }
        }
    }

    private static List<string> FlagsOf(EntityPlan plan)
    {
        var flags = new List<string>();
        foreach (var group in plan.Groups)
        {
            foreach (var term in group.Terms)
            {
                foreach (var clause in term.Clauses)
                {
                    AddOnce(flags, clause.When?.Flag);
                }

                foreach (var hold in term.Holds)
                {
                    AddOnce(flags, hold.Flag);
                }
            }
        }

        return flags;
    }

    private static void AddOnce<T>(List<T> items, T? item)
        where T : class
    {
        if (item is not null && !items.Contains(item))
        {
            items.Add(item);
        }
    }

    private static bool IsDateOnly(DatePlan date) => date.Kind == MemberTypeKind.DateOnly;

    private static string Value(DatePlan date) =>
        date.Through is null ? "row." + Name(date.Name) : $"row.{Name(date.Through)}.{Name(date.Name)}";

    /// <summary>The members that an expression names for databases.</summary>
    private string Named()
    {
        string[] members = [.. dates.Where(d => d.Kind != MemberTypeKind.DateOnly).Select(InExpression), .. flags.Select(f => "row." + Name(f))];
        return members.Length == 0 ? "null" : "row => " + Of(0);

        string Of(int first) => members.Length - first <= MostAtOnce
            ? $"{Runtime}RowMembers.Of({string.Join(", ", members, first, members.Length - first)})"
            : $"{Runtime}RowMembers.Of({string.Join(", ", members, first, MostAtOnce - 1)}, {Of(first + MostAtOnce - 1)})";
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

    /// <summary>The value of a date. In memory, what a row refers to may be missing; a database reads null there by itself. Whether it is
    /// missing is asked so that no operator of its type is.</summary>
    private static string InMemory(DatePlan date)
    {
        // The contracts' target has no DateOnly.
        var read = date.Kind == MemberTypeKind.DateOnly
            ? $"{Value(date)}{(date.IsNullable ? "?" : "")}.ToDateTime(default(global::System.TimeOnly))"
            : Value(date);
        return date.Through is null ? read : $"row.{Name(date.Through)} is null ? null : (object){read}";
    }

    /// <summary>A method that reads each date and flag and runs each rule, by its number; what it does not know is not set, which
    /// keeps the data.</summary>
    private void EmitUse()
    {
        writer.Line().Line("[global::System.Obsolete]");
        writer.Line($"private static object {UseName}({plan.TypeExpression} row, int index)").Open();
        var index = 0;
        EmitReads(isDateOnly: false);
        foreach (var flag in flags)
        {
            writer.Line($"if (index == {Number(index++)}) return row.{Name(flag)};");
        }

        EmitReads(isDateOnly: true);
        foreach (var group in plan.Groups)
        {
            if (group.Erases)
            {
                EmitErase(Number(index), group);
            }

            index++;
        }

        writer.Line("return row;").Close();

        void EmitReads(bool isDateOnly)
        {
            foreach (var date in dates)
            {
                if (IsDateOnly(date) == isDateOnly)
                {
                    writer.Line($"if (index == {Number(index++)}) return {InMemory(date)};");
                }
            }
        }
    }

    private void EmitErase(string index, GroupPlan group)
    {
        if (group.Members is { Count: 1 } members && members[0].Method != MemberWriteMethod.NotWritable)
        {
            writer.Line($"if (index == {index}) {Emptied(members[0])}");
            return;
        }

        writer.Line($"if (index == {index})").Open();
        foreach (var member in group.Members)
        {
            writer.Line(Emptied(member));
        }

        writer.Close();
    }

    private static string Emptied(MemberPlan member) =>
        member.Method == MemberWriteMethod.NotWritable ? $"// {Name(member.Name)}: {member.WhyNot}"
        : member.IsCleared ? $"row.{Name(member.Name)}?.Clear();"
        : $"row.{Name(member.Name)} = {Left(member)};";

    private static string Left(MemberPlan member)
    {
        switch (member.Method)
        {
            // What most members are left with needs no text of its own.
            case MemberWriteMethod.Null:
                return "null";
            case MemberWriteMethod.Empty:
                return member.EmptyList ?? "\"\"";
            case MemberWriteMethod.Default:
                return "default";
        }

        var value = "row." + Name(member.Name);
        return member.Method switch
        {
            MemberWriteMethod.Fixed => Literal(member.Value!),
            MemberWriteMethod.Unique => $"{Runtime}AnonymisedValue.Unique({Literal(member.Value!)})",
            MemberWriteMethod.Prefix =>
                $"{Runtime}AnonymisedValue.Prefix({value}, {Number(member.Keep)})",
            MemberWriteMethod.Year when member.Kind != MemberTypeKind.DateOnly => $"{Runtime}AnonymisedValue.Year({value})",

            // The contracts' target has no DateOnly.
            MemberWriteMethod.Year when member.IsNullable =>
                $"{value} == null ? (global::System.DateOnly?)null : new global::System.DateOnly({value}.Value.Year, 1, 1)",
            MemberWriteMethod.Year => $"new global::System.DateOnly({value}.Year, 1, 1)",
            _ => "default",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
