using System;
using System.IO;
using System.Reflection;
using ConfexSweden.Domain;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");

// The generated plan of a type knows when its data are due. Somebody passed an exam ten months ago:
var today = DateTime.UtcNow.Date;
var exam = new ExamResult { Name = "Test Testsson", CourseEndedOn = DateOnly.FromDateTime(today.AddMonths(-10)) };
Console.WriteLine($"An exam result of a course that ended on {exam.CourseEndedOn:yyyy-MM-dd}: {ExamResultRetention.Plan.RowVerdict(exam, today)}");
foreach (var rule in ExamResultRetention.Plan.DueRules(exam, today))
{
    exam = rule.Apply(exam);
    Console.WriteLine($"{rule.Action}: {string.Join(", ", rule.Members)}; not writable: {rule.NotWritable.Count}");
}

Console.WriteLine($"The name that is left: \"{exam.Name}\"");
