using System;
using System.IO;
using System.Reflection;
using Pexcon.Domain;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");

// The generated plan of a type knows what each purpose says of it. Somebody closed their account and was last seen long ago:
var today = DateTime.UtcNow.Date;
var longAgo = DateOnly.FromDateTime(today.AddYears(-5));
var person = new Person { Name = "Test Testsson", AccountClosedOn = longAgo, LastActiveOn = longAgo };
Console.WriteLine($"A person whose account was closed on {longAgo:yyyy-MM-dd}: {PersonRetention.Plan.RowVerdict(person, today)}");

// A CV that nobody touched for four years is due, although nobody asked for it to go:
var cv = new ConsultantCv { Title = "Consultant", LastActiveOn = DateOnly.FromDateTime(today.AddYears(-4)) };
Console.WriteLine($"A CV without activity since {cv.LastActiveOn:yyyy-MM-dd}: {ConsultantCvRetention.Plan.RowVerdict(cv, today)}");
