using System;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace RetentionDemo;

/// <summary>A run's report as a table. As evidence it is kept as JSON.</summary>
public static class ReportTable
{
    public static void Print(string title, RetentionReport report)
    {
        Console.WriteLine($"== {title}: {report.Outcome}, judged on {report.Today:yyyy-MM-dd}");
        Console.WriteLine($"{"What",-15} {"Action",-10} {"Rows",5} {"Due",4} {"Done",5} {"Held",5} {"Not started",12} {"Running",8} {"No code can tell",17}");
        foreach (var step in report.Steps)
        {
            Console.WriteLine(
                $"{Name(step.Entity),-15} {step.Action,-10} {step.Rows,5} {step.Due,4} {step.Done,5} {step.Held,5} {step.NotStarted,12} {step.Running,8} {step.Indeterminate,17}");
        }

        Console.WriteLine();
    }

    private static string Name(string entity) => entity[(entity.LastIndexOf('.') + 1)..];
}
