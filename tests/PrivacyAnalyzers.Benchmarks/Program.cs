using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

var n = int.Parse(args[0]);
var project = ProjectSource.Create(n);
for (int i = 0; i < 3; i++)
{
    var c = Compiler.Parse(project);
    c.GetDeclarationDiagnostics();
    var t = new Dictionary<string, double>();
    foreach (var tree in c.SyntaxTrees)
    {
        var m = c.GetSemanticModel(tree);
        foreach (var d in tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            var type = ((BaseTypeDeclarationSyntax)d.Parent!).Identifier.Text;
            var key = new string(type.SkipWhile(x => !char.IsDigit(x)).SkipWhile(char.IsDigit).ToArray()) + "." + (d is MethodDeclarationSyntax ms ? ms.Identifier.Text : "ctor");
            var c0 = Environment.CpuUsage.TotalTime;
            m.GetMethodBodyDiagnostics(d.Span);
            t[key] = t.GetValueOrDefault(key) + (Environment.CpuUsage.TotalTime - c0).TotalMilliseconds;
        }
    }
    if (i == 2) foreach (var x in t.OrderByDescending(x => x.Value).Take(25)) Console.WriteLine($"{x.Key} {x.Value:F0}");
    Console.WriteLine($"total {t.Values.Sum():F0}");
}
