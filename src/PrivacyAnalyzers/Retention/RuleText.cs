using System.Globalization;
using System.Text;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using static PrivacyAnalyzers.Printing.GeneratedText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Writes the rules of a plan as the text that <c>RetentionPlanBuilder.Build</c> reads at run time.</summary>
internal static class RuleText
{
    public static string Of(EntityPlan plan)
    {
        var text = SharedText.Take().Append('\n');
        if (plan.YearEnd is { } end)
        {
            Line(text, "year-end", end.ToString());
        }

        foreach (var mark in plan.Marks)
        {
            Line(text, "mark", $"{mark.Action.ToString()} {mark.Member}");
        }

        foreach (var group in plan.Groups)
        {
            Write(text, group);
        }

        return SharedText.Finish(text);
    }

    private static void Write(StringBuilder text, GroupPlan group)
    {
        Line(text, "rule", group.Id);
        Line(text, "action", group.Action.ToString());
        foreach (var category in group.Categories)
        {
            Line(text, "category", category);
        }

        foreach (var member in group.Members)
        {
            if (group.Erases)
            {
                // What is left in a member names it.
                Line(text, "write", WriteOf(member));
            }
            else
            {
                Line(text, "member", member.Name);
            }
        }

        foreach (var term in group.Terms)
        {
            Write(text, term);
        }
    }

    private static string WriteOf(MemberPlan member)
    {
        var detail = member.Method switch
        {
            MemberWriteMethod.NotWritable => " " + member.WhyNot,
            MemberWriteMethod.Fixed or MemberWriteMethod.Unique => " " + member.Value,
            MemberWriteMethod.Prefix => " " + Number(member.Keep),
            _ => "",
        };
        return $"{member.Method.ToString()} {member.Name}{detail}";
    }

    private static void Write(StringBuilder text, TermPlan term)
    {
        Line(text, "term", term.Purpose);
        if (term.Combine == RetentionCombine.Latest)
        {
            Line(text, "combine", term.Combine.ToString());
        }

        foreach (var clause in term.Clauses)
        {
            Write(text, clause);
        }

        foreach (var hold in term.Holds)
        {
            Line(text, hold.Flag is null ? "unless" : "unless-member", hold.Flag is null ? hold.Reason : $"{hold.Flag} {hold.Reason}");
        }
    }

    private static void Write(StringBuilder text, ClausePlan clause)
    {
        switch (clause)
        {
            case ClausePlan.Period period:
                Line(text, period.InDays ? "days" : "months", $"{Number(period.Count)} {period.Start.Path}");
                if (period.Anchor != PeriodAnchor.Event)
                {
                    Line(text, "counted-from", period.Anchor.ToString());
                }

                foreach (var floor in period.Floors)
                {
                    Write(text, floor);
                }

                break;
            case ClausePlan.Words words:
                Line(text, "criterion", words.Reason);
                break;
        }

        if (clause.When is { } state)
        {
            Line(text, state.Value ? "when" : "when-not", state.Flag);
        }
    }

    private static void Write(StringBuilder text, FloorPlan floor)
    {
        switch (floor)
        {
            case FloorPlan.Period period:
                Line(text, "floor", $"{Number(period.Months)} {period.Anchor.ToString()} {period.Start.Path} {period.Law}");
                break;
            case FloorPlan.Unknown unknown:
                Line(text, "floor-unknown", unknown.Reason);
                break;
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
