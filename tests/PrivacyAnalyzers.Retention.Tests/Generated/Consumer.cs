using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>A consumer's project: the generator runs on its source, the retention code is compiled with it and loaded.</summary>
internal sealed class Consumer
{
    private readonly CSharpCompilation _source;
    private readonly CSharpParseOptions _options;

    /// <param name="source">Its source.</param>
    /// <param name="version">Its language version.</param>
    /// <param name="properties">The properties of its build that the compiler sees.</param>
    public Consumer(string source, LanguageVersion version = LanguageVersion.CSharp13, params (string Name, string Value)[] properties)
        : this(source, "Consumer", version, properties)
    {
    }

    /// <param name="source">Its source.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="version">Its language version.</param>
    /// <param name="properties">The properties of its build that the compiler sees.</param>
    public Consumer(string source, string assembly, LanguageVersion version = LanguageVersion.CSharp13, params (string Name, string Value)[] properties)
    {
        _options = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        bool nullable = version >= LanguageVersion.CSharp8;
        _source = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source, _options, "Source.cs")],
            TestReferences.Default,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                allowUnsafe: true,
                nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        Files = Generate(_source, _options, properties);
    }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The compiler's complaints about the generated files, all warnings on.</summary>
    /// <param name="alter">Changes the files first.</param>
    public string[] Diagnostics(Func<string, string>? alter = null) =>
        Compile(alter ?? (file => file)).GetDiagnostics()
            .Where(d => d.Severity != DiagnosticSeverity.Hidden && !d.IsSuppressed && d.Location.SourceTree?.FilePath != "Source.cs")
            .Select(d => d.ToString())
            .ToArray();

    public Assembly Load()
    {
        using MemoryStream image = new();
        CSharpCompilation compilation = Compile(file => file);
        EmitResult result = compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .Emit(image);
        string text = string.Join("\n", result.Diagnostics.Where(d => !d.IsSuppressed && d.Severity == DiagnosticSeverity.Error));
        Assert.True(result.Success, text + "\n" + string.Join("\n", Files.Values));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
    }

    private static Dictionary<string, string> Generate(
        CSharpCompilation source, CSharpParseOptions options, (string Name, string Value)[] properties)
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new PrivacyGenerator().AsSourceGenerator()], parseOptions: options, optionsProvider: new BuildOptions(properties))
            .RunGenerators(source)
            .GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.Results.Single().GeneratedSources
            .Where(file => file.HintName != RegisterSource.HintName)
            .ToDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private CSharpCompilation Compile(Func<string, string> alter) =>
        _source.AddSyntaxTrees(Files.Select(file => CSharpSyntaxTree.ParseText(
            SourceText.From(alter(file.Value), new UTF8Encoding(false, throwOnInvalidBytes: true)), _options, file.Key)));

    private sealed class BuildOptions((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties((string Name, string Value)[] properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = properties.FirstOrDefault(p => "build_property." + p.Name == key).Value;
            return value is not null;
        }
    }
}
