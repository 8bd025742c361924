using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PrivacyAnalyzers;

var assembly = Assembly.GetExecutingAssembly();
var controller = assembly.GetCustomAttribute<ControllerAttribute>();
var entities = assembly.GetTypes().Count(type => type.IsDefined(typeof(DataSubjectAttribute), inherit: false));

Console.WriteLine($"{controller?.Name}: {entities} entities hold personal data.");
Console.WriteLine($"The build wrote their register: {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");
