using System;
using System.IO;
using System.Reflection;
using Confect.Domain;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");

// Two applications of seven months ago, neither recruitment completed. With one applicant something else is agreed.
var today = DateTime.UtcNow.Date;
foreach (var agreed in new[] { false, true })
{
    var application = new JobApplication
    {
        Cv = "Ten years of baking",
        ApplicationDeadline = DateOnly.FromDateTime(today.AddMonths(-7)),
        OtherwiseAgreed = agreed,
    };
    Console.WriteLine($"Otherwise agreed: {agreed}: {JobApplicationRetention.Plan.RowVerdict(application, today)}");
}
