using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Pexcon.Domain;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");

// The generated plan of a type knows what each purpose says of a member. Somebody was entered five years ago, opened an account
// since, and still has it:
var today = DateTime.UtcNow.Date;
var person = Person.Entered("Test Testsson", DateOnly.FromDateTime(today.AddYears(-5)));
person.AccountClosedOn = null;
Console.WriteLine($"May the name of {person.Name} go?");
foreach (var term in PersonRetention.Plan.Rules.Single(rule => rule.Members.Contains(nameof(Person.Name))).Terms)
{
    Console.WriteLine($"  {term.Purpose}: {term.Verdict(person, today).State}");
}

// A CV that nobody touched for four years is due, although nobody asked for it to go:
var cv = new ConsultantCv { Title = "Consultant", LastActiveOn = DateOnly.FromDateTime(today.AddYears(-4)) };
Console.WriteLine($"A CV without activity since {cv.LastActiveOn:yyyy-MM-dd}: {ConsultantCvRetention.Plan.RowVerdict(cv, today)}");
