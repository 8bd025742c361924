using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Prints the methods of a type's retention code: one makes the plan, one empties the members of each rule.</summary>
/// <remarks>
/// The compiler's time for generated code is the consumer's. So only what must name a member of the row is code, and each
/// date and flag is named once, whatever the number of periods that start from it; all the rest is <see cref="RuleText"/>. No
/// method that takes a lambda is overloaded, since the compiler binds a lambda once for each overload.
/// </remarks>
internal sealed class PlanEmitter(CodeWriter writer, EntityPlan plan, string createName, string eraseName)
{
    private const string Runtime = RetentionEmitter.Runtime;

    public void Emit()
    {
        // In obsolete code, obsolete members can be used, even those that are errors elsewhere: old data must go too.
        var erases = plan.Groups.Any(g => g.Erases);
        writer.Line("[global::System.Obsolete]");
        writer.Line($"private static {Runtime}RetentionPlan<{plan.TypeExpression}> {createName}()").Open();
        writer.Line($"var plan = new {Runtime}RetentionPlanBuilder<{plan.TypeExpression}>();");
        EmitDates();
        EmitFlags();
        writer.Line($"return plan.Build({Literal(plan.Entity)}, {VerbatimLiteral(RuleText.Of(plan))}, {(erases ? eraseName : "null")});").Close();
        if (erases)
        {
            EmitErase();
        }
    }

    private void EmitDates()
    {
        var dates = plan.Groups.SelectMany(g => g.Terms).SelectMany(t => t.Clauses).OfType<ClausePlan.Period>()
            .SelectMany(p => p.Floors.OfType<FloorPlan.Period>().Select(f => f.Start).Prepend(p.Start))
            .Distinct();
        foreach (var date in dates)
        {
            var name = Literal(date.Path);
            var value = date.Through is null ? "row." + Name(date.Name) : $"row.{Name(date.Through)}.{Name(date.Name)}";
            switch (date.Kind)
            {
                case MemberTypeKind.DateTimeOffset:
                    writer.Line($"plan.Moment({name}, row => {Read(date, "DateTimeOffset", value)}, row => {value});");
                    break;
                case MemberTypeKind.DateOnly:
                    EmitDateOnly(date, name, value);
                    break;
                default:
                    writer.Line($"plan.LocalDate({name}, row => {Read(date, "DateTime", value)}, row => {value});");
                    break;
            }
        }
    }

    /// <summary>In memory, what a row refers to may be missing. A database reads null there by itself.</summary>
    private static string Read(DatePlan date, string type, string value) =>
        date.Through is null ? value : $"row.{Name(date.Through)} == null ? (global::System.{type}?)null : {value}";

    /// <summary>The contracts' target has no <c>DateOnly</c>. The bounds are converted outside the lambda, for databases.</summary>
    private void EmitDateOnly(DatePlan date, string name, string value)
    {
        var day = $"{value}{(date.IsNullable ? "?" : "")}.ToDateTime(default(global::System.TimeOnly))";
        var compared = date.Through is null ? value : $"(global::System.DateOnly?){value}";
        writer.Line($"plan.Day({name}, row => {Read(date, "DateTime", day)}, (first, end) =>").Open();
        writer.Line("var from = global::System.DateOnly.FromDateTime(first);");
        writer.Line("var before = global::System.DateOnly.FromDateTime(end);");
        writer.Line($"return row => {compared} >= from && {compared} < before;").Close(");");
    }

    private void EmitFlags()
    {
        var flags = plan.Groups.SelectMany(g => g.Terms)
            .SelectMany(t => t.Clauses.Select(c => c.When?.Flag).Concat(t.Holds.Select(h => h.Flag)))
            .OfType<string>().Distinct();
        foreach (var flag in flags)
        {
            writer.Line($"plan.Flag({Literal(flag)}, row => row.{Name(flag)}, row => row.{Name(flag)});");
        }
    }

    private void EmitErase()
    {
        writer.Line().Line("[global::System.Obsolete]");
        writer.Line($"private static {plan.TypeExpression} {eraseName}({plan.TypeExpression} row, int rule)").Open();
        writer.Line("switch (rule)").Open();
        for (var i = 0; i < plan.Groups.Count; i++)
        {
            if (plan.Groups[i].Erases)
            {
                writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:").Indent();
                EmitEmptied(plan.Groups[i].Members);
                writer.Line("break;").Outdent();
            }
        }

        writer.Close().Line().Line("return row;").Close();
    }

    private void EmitEmptied(IEnumerable<MemberPlan> members)
    {
        foreach (var member in members)
        {
            writer.Line(member.Method == MemberWriteMethod.NotWritable
                ? $"// {Name(member.Name)}: {member.WhyNot}"
                : $"row.{Name(member.Name)} = {Left(member)};");
        }
    }

    private static string Left(MemberPlan member)
    {
        var value = "row." + Name(member.Name);
        return member.Method switch
        {
            MemberWriteMethod.Null => "null",
            MemberWriteMethod.Empty => member.ElementType is { } type ? $"global::System.Array.Empty<{type}>()" : "\"\"",
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
