extern alias Abstractions;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests.Corpus;

/// <summary>Much code that is not about one rule: our own, good code with the attributes, and broken code.</summary>
public class CorpusTests
{
    private const string OwnFolder = "tests/PrivacyAnalyzers.Tests/Corpus/";

    private static readonly TestFile s_usings = new("Usings.cs", RuleTest.Usings);

    private static readonly IReadOnlyList<TestFile> s_everything = EveryDeclaration.Files;

    /// <summary>Code without the attributes: nothing to see. What other assemblies bring is missing, which is as good.</summary>
    [Theory]
    [InlineData("src/PrivacyAnalyzers")]
    [InlineData("src/PrivacyAnalyzers.CodeFixes")]
    [InlineData("src/PrivacyAnalyzers.Tasks")]
    [InlineData("src/PrivacyAnalyzers.EntityFrameworkCore")]
    [InlineData("src/PrivacyAnalyzers.Tool")]
    [InlineData("tests")]
    public async Task OurOwnCode_IsNotReported(string folder) =>
        (await Runner().RunAsync(SourceTree.Files(folder).Where(IsOrdinary))).AssertNoReports();

    /// <summary>The attributes' own source, in one compilation with their uses: by name they are the product's all the same.</summary>
    [Fact]
    public async Task TheAttributesThemselves_AreNotReported()
    {
        var runner = new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()]) { References = TestReferences.Framework };
        (await runner.RunAsync(SourceTree.Files("src/PrivacyAnalyzers.Abstractions"))).AssertCompiles().AssertNoReports();
    }

    [Fact]
    public async Task ValidCode_IsNotReported()
    {
        IReadOnlyList<TestFile> files = SourceTree.Files(OwnFolder + "ValidCode");
        (await Runner().RunAsync(files)).AssertCompiles().AssertNoReports();
        foreach (TestFile file in files)
        {
            Assert.DoesNotContain("SuppressMessage", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("#pragma", file.Text, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateDirectories(Path.Combine(SourceTree.Root(), "samples")).Select(path => Path.GetFileName(path))
            .Where(name => name is not ("bin" or "obj"))];

    /// <summary>A sample suppresses, with a reason, what its policy leaves open.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ASample_IsNotReported(string name) =>
        (await Runner().RunAsync(SourceTree.Files("samples/" + name))).AssertNoReports();

    public static TheoryData<string> WaysToBreak => ["truncations", "deletions", "duplications", "swaps", "insertions"];

    [Theory]
    [MemberData(nameof(WaysToBreak))]
    public async Task BrokenCode_BreaksNothing(string way)
    {
        foreach (TestFile file in s_everything)
        {
            string text = file.Text;
            IEnumerable<BrokenText> broken = way switch
            {
                "truncations" => BrokenCode.Truncations(text, 13),
                "deletions" when file == s_everything[0] => BrokenCode.Deletions(text),
                "deletions" => EachFifth(BrokenCode.Deletions(text)),
                "duplications" => EachFifth(BrokenCode.Duplications(text)),
                "swaps" => EachFifth(BrokenCode.Swaps(text)),
                _ => EachFifth(BrokenCode.Insertions(text)),
            };
            CorpusReport report = await Runner().RunBrokenAsync(broken, s_usings);
            Assert.True(report.Runs > 100);
            Assert.All(report.Reports, diagnostic => Assert.NotEqual(LocationKind.ExternalFile, diagnostic.Location.Kind));
        }
    }

    /// <summary>Unbroken, the text that is broken here has nothing to report: what the breaking brings is the breaking's.</summary>
    [Fact]
    public async Task EveryAttribute_IsNotReported() =>
        (await Runner().RunAsync([.. s_everything, s_usings])).AssertCompiles().AssertNoReports();

    /// <summary>Every attribute stands in that text, and every property of each, by its name or by its place.</summary>
    [Fact]
    public void EveryAttribute_IsThere()
    {
        AttributeSyntax[] written =
        [
            .. s_everything.SelectMany(file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<AttributeSyntax>()),
        ];
        foreach (Type attribute in typeof(Abstractions::PrivacyAnalyzers.PersonalDataAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract))
        {
            AttributeSyntax[] uses = [.. written.Where(use => attribute.Name == use.Name + "Attribute")];
            Assert.True(uses.Length > 0, $"[{attribute.Name}] is not used.");
            foreach (PropertyInfo property in attribute.GetProperties().Where(property => property.DeclaringType == attribute))
            {
                Assert.True(IsSaid(property, attribute, uses), $"{attribute.Name}.{property.Name} is not used.");
            }
        }

        Type ground = typeof(Abstractions::PrivacyAnalyzers.LegalGroundAttribute);
        Assert.All(ground.GetProperties().Where(property => property.DeclaringType == ground), property =>
            Assert.Contains(written, use => Names(use).Contains(property.Name)));
    }

    /// <summary>What can be written by name is: the constructors set some of it too.</summary>
    private static bool IsSaid(PropertyInfo property, Type attribute, AttributeSyntax[] uses) =>
        uses.Any(use => Names(use).Contains(property.Name))
        || (!property.CanWrite && attribute.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
                && uses.Any(use => Places(use) > parameter.Position)));

    private static IEnumerable<string> Names(AttributeSyntax use) =>
        (use.ArgumentList?.Arguments ?? []).Where(argument => argument.NameEquals is not null)
            .Select(argument => argument.NameEquals!.Name.Identifier.ValueText);

    private static int Places(AttributeSyntax use) => use.ArgumentList?.Arguments.Count(argument => argument.NameEquals is null) ?? 0;

    /// <summary>An argument that does not resolve is the compiler's to report: no finding stands in that attribute.</summary>
    [Fact]
    public async Task AnUnresolvedArgument_HasNoFindingBesideIt()
    {
        foreach (TestFile file in s_everything)
        {
            TestFile[] others = [.. s_everything.Where(other => other != file), s_usings];
            CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot();
            AttributeArgumentSyntax[] arguments = [.. root.DescendantNodes().OfType<AttributeArgumentSyntax>()];
            Assert.True(arguments.Length > 60);
            foreach (AttributeArgumentSyntax argument in arguments)
            {
                Microsoft.CodeAnalysis.Text.TextSpan span = argument.Expression.Span;
                string broken = file.Text.Remove(span.Start, span.Length).Insert(span.Start, "Nope.Nope");
                CorpusReport report = await Runner().RunAsync([new("Code.cs", broken), .. others]);
                Assert.NotEmpty(report.CompilerErrors);
                SyntaxNode attribute = CSharpSyntaxTree.ParseText(broken).GetRoot().FindNode(new(span.Start, 1))
                    .FirstAncestorOrSelf<AttributeSyntax>()!;
                Diagnostic[] beside = [.. report.Reports.Where(found =>
                    found.Location.SourceTree?.FilePath.EndsWith("Code.cs", StringComparison.Ordinal) == true
                    && attribute.Span.Contains(found.Location.SourceSpan))];
                Assert.True(
                    beside.Length == 0,
                    string.Create(CultureInfo.InvariantCulture, $"{attribute}: {string.Join("\n", beside.AsEnumerable())}"));
            }
        }
    }

    /// <summary>A program without the package's attributes, and one with others of the same names.</summary>
    [Fact]
    public async Task WithoutTheReference_NothingIsReported()
    {
        var runner = new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()]) { References = TestReferences.Framework };
        CorpusReport report = await runner.RunAsync([.. s_everything, s_usings]);
        Assert.NotEmpty(report.CompilerErrors);
        report.AssertNoReports();
    }

    /// <summary>A part, so that the tests stay fast; a prime step goes through all kinds of tokens.</summary>
    private static IEnumerable<BrokenText> EachFifth(IEnumerable<BrokenText> all) => all.Where((_, i) => i % 5 == 0);

    private static CorpusRunner Runner() => new([new DeclarationAnalyzer()], [new PrivacyGenerator()]);

    /// <summary>Tests hold code with the attributes on purpose: in strings, but also in these folders.</summary>
    private static bool IsOrdinary(TestFile file) =>
        !file.Path.StartsWith(OwnFolder, StringComparison.Ordinal)
        && !file.Path.StartsWith("tests/PrivacyAnalyzers.Retention.Tests/", StringComparison.Ordinal)

        // Their own builds have the analyzers, and fail on what these find.
        && !file.Path.StartsWith("tests/PrivacyAnalyzers.Databases/", StringComparison.Ordinal)
        && !file.Path.StartsWith("tests/PrivacyAnalyzers.EntityFrameworkCore.Tests/", StringComparison.Ordinal)

        // Real policies, as they stand: with their faults.
        && !file.Path.Contains("/OtherPolicies/", StringComparison.Ordinal);
}
