using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Rules.Detection;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

/// <summary>What a project does not want to be told is not looked for: the vocabulary is not even read.</summary>
public class DetectionOffTests
{
    private const string Code =
        """
        public class DbSet<T>;

        public class Context
        {
            public DbSet<Customer> Customers { get; } = new();
        }

        public class Customer
        {
            public string FirstName { get; set; } = "";
        }
        """;

    [Fact]
    public async Task Where_a_rule_is_on_the_vocabulary_is_read()
    {
        var (found, reads) = await AnalyzeAsync(UndeclaredDataRules.All.Select(r => r.Id).Where(id => id != UndeclaredDataRules.Personal.Id));

        Assert.Equal([UndeclaredDataRules.Personal.Id], found);
        Assert.True(reads > 0);
    }

    [Fact]
    public async Task Where_all_are_off_it_is_not()
    {
        var (found, reads) = await AnalyzeAsync(UndeclaredDataRules.All.Select(r => r.Id));

        Assert.Empty(found);
        Assert.Equal(0, reads);
    }

    [Fact]
    public async Task Nor_for_a_file_whose_configuration_switches_them_off()
    {
        var (found, reads) = await AnalyzeAsync([UndeclaredDataRules.MalformedVocabulary.Id], new FileSeverities());

        Assert.Empty(found);
        Assert.Equal(0, reads);
    }

    private static async Task<(IEnumerable<string> Found, int Reads)> AnalyzeAsync(
        IEnumerable<string> off, SyntaxTreeOptionsProvider? severities = null)
    {
        var test = new RegisterTest { TestCode = Code };
        var run = await test.RunAsync();
        var options = ((CSharpCompilationOptions)run.Input.Options)
            .WithSpecificDiagnosticOptions(off.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
            .WithSyntaxTreeOptionsProvider(severities);
        var words = new CountedFile();
        var diagnostics = await run.Input.WithOptions(options)
            .WithAnalyzers([new DeclarationAnalyzer()], new AnalyzerOptions([words]))
            .GetAnalyzerDiagnosticsAsync();
        return (diagnostics.Select(d => d.Id).Where(id => UndeclaredDataRules.All.Any(r => r.Id == id)), words.Reads);
    }

    /// <summary>Words of a project's own.</summary>
    private sealed class CountedFile : AdditionalText
    {
        private int _reads;

        public int Reads => _reads;

        public override string Path => "own.privacy-vocabulary.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return SourceText.From("");
        }
    }

    /// <summary>An <c>.editorconfig</c> that is for the files of one folder.</summary>
    private sealed class FileSeverities : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Suppress;
            return UndeclaredDataRules.Answers.Any(r => r.Id == diagnosticId);
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
