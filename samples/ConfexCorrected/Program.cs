using System;
using System.IO;
using System.Reflection;
using PrivacyAnalyzers;

var controller = Assembly.GetExecutingAssembly().GetCustomAttribute<ControllerAttribute>();
Console.WriteLine($"{controller?.Name}: the build wrote the register to {Path.Combine(AppContext.BaseDirectory, "ropa.json")}");
