using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>The retention plans of an assembly, and where their list stands.</summary>
internal sealed record PlanList(PlansPlace Place, EquatableArray<ListedPlan> Plans);

/// <summary>One of them.</summary>
/// <param name="Expression">The plan, with <c>global::</c>.</param>
/// <param name="IsPublic">Whether code outside the assembly sees it.</param>
internal sealed record ListedPlan(string Expression, bool IsPublic)
{
    public static ListedPlan Of(EntityPlan plan)
    {
        var names = plan.Namespace.Length == 0 ? [plan.ClassName] : plan.Namespace.Split('.').Append(plan.ClassName);
        return new ListedPlan($"global::{string.Join(".", names.Select(Name))}.{RetentionEmitter.PlanName}", plan.IsPublic);
    }
}

/// <summary>Prints the method that hands over all the plans of an assembly.</summary>
internal static class PlanListEmitter
{
    /// <summary>No type's retention code has this name: its own ends in a hash.</summary>
    public const string HintName = "RetentionPlans.g.cs";

    public static string Emit(PlanList list)
    {
        var writer = new CodeWriter();
        RetentionEmitter.Head(writer);
        writer.Line($"namespace {string.Join(".", list.Place.Namespace.Split('.').Select(Name))}").Open();
        writer.Line("/// <summary>The retention plans of this assembly's types.</summary>");
        writer.Line(RetentionEmitter.GeneratedCode);
        writer.Line($"{(list.Plans.All(p => p.IsPublic) ? "public" : "internal")} static class {list.Place.ClassName}").Open();
        writer.Line("/// <summary>Hands over each plan with its type.</summary>");
        writer.Line("/// <param name=\"plans\">What takes them.</param>");
        writer.Line($"public static void AddTo({RetentionEmitter.Runtime}IRetentionPlans plans)").Open();
        foreach (var plan in list.Plans)
        {
            writer.Line($"plans.Add({plan.Expression});");
        }

        return writer.Close().Close().Close().ToString();
    }
}
