using System;
using System.IO;
using System.Reflection;
using ConfexNorway.Domain;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");

// The generated plan of a type knows when its data are due. Two people unsubscribed, one of them long ago; a third never does:
var today = DateTime.UtcNow.Date;
NewsletterActivity[] readers =
[
    new() { UnsubscribedAt = today.AddMonths(-10) },
    new() { UnsubscribedAt = today.AddMonths(-1) },
    new(),
];
foreach (var reader in readers)
{
    Console.WriteLine(NewsletterActivityRetention.Plan.RowVerdict(reader, today));
}
