using System.Globalization;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Retention;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Rights;

/// <summary>Prints the map of a type's personal data: its facts as one text, and one method that reads the members.</summary>
/// <remarks>No lambda for each member: the compiler's time for generated code is the consumer's.</remarks>
internal static class PersonalDataEmitter
{
    /// <summary>The property that holds the map.</summary>
    public const string MapName = "Map";

    private const string Runtime = RetentionEmitter.Runtime;

    /// <summary>The name of the generated file.</summary>
    public static string HintName(PersonalDataPlan plan) => RetentionEmitter.HintName(plan.Namespace, plan.ClassName, arity: 0);

    /// <summary>The generated file.</summary>
    public static string Emit(PersonalDataPlan plan, bool checksNulls)
    {
        var writer = RetentionEmitter.Begin(plan.Namespace, checksNulls);
        var map = $"{Runtime}PersonalDataMap<{plan.TypeExpression}>";
        writer.Line($"/// <summary>The personal data of <c>{RetentionEmitter.XmlText(plan.Entity)}</c>.</summary>");
        writer.Line(RetentionEmitter.NotCovered);
        if (plan.IsObsolete)
        {
            writer.Line(RetentionEmitter.Obsolete);
        }

        writer.Line($"{(plan.IsPublic ? "public" : "internal")} static class {Name(plan.ClassName)}").Open();
        writer.Line("/// <summary>Its members, with all that is declared of them.</summary>");
        writer.Line($"public static {map} {MapName} {{ get; }} = Create();").Line();
        writer.Line(RetentionEmitter.Obsolete);
        writer.Line($"private static {map} Create()").Open();
        writer.Line($"return new {map}({Literal(plan.Entity)}, {VerbatimLiteral(plan.Facts)}, Read, {Name(plan.RetentionClass)}.{RetentionEmitter.PlanName});");
        writer.Close().Line();
        EmitRead(writer, plan);
        writer.Close();
        return RetentionEmitter.End(writer, plan.Namespace);
    }

    private static void EmitRead(CodeWriter writer, PersonalDataPlan plan)
    {
        writer.Line(RetentionEmitter.Obsolete);
        writer.Line($"private static object Read({plan.TypeExpression} row, int member)").Open();
        for (var i = 0; i < plan.Members.Count; i++)
        {
            if (plan.Members[i].CanRead)
            {
                writer.Line($"if (member == {i.ToString(CultureInfo.InvariantCulture)}) return row.{Name(plan.Members[i].Name)};");
            }
        }

        writer.Line("return null;").Close();
    }
}
