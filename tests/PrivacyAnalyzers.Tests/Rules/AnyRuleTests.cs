using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>What holds for every rule, wherever its findings are; a class for each rule says what holds for that one.</summary>
public abstract class AnyRuleTests
{
    private const string Main = "public static class Program { public static void Main() { } }";

    /// <summary>The rule's id.</summary>
    protected abstract string Id { get; }

    /// <summary>Code in which the rule finds one thing, marked <c>{|#0:…|}</c>.</summary>
    protected abstract string Example { get; }

    /// <summary>The message there.</summary>
    protected abstract string Message { get; }

    /// <summary>Whether the example is to be read together with <see cref="RuleTest.Words"/>.</summary>
    protected virtual bool WithWords => true;

    /// <summary>Whether the rule looks at attributes of the package; another library's are none for it then.</summary>
    protected virtual bool IsAboutAttributes => true;

    /// <summary>What the code is compiled to; an application gets its <c>Main</c>.</summary>
    protected virtual OutputKind OutputKind => OutputKind.DynamicallyLinkedLibrary;

    /// <summary>What the code references.</summary>
    protected virtual IReadOnlyList<MetadataReference> References => TestReferences.Default;

    [Fact]
    public Task TheExample_IsReported_WithItsMessageAndSeverity()
    {
        RuleTest test = Of(Example);
        test.ExpectedDiagnostics.Add(Expected());
        return test.RunAsync();
    }

    [Fact]
    public Task ASuppression_OfTheWholeAssembly_SilencesIt()
    {
        RuleTest test = Of(Example);
        test.TestState.Sources.Add(("Suppressions.cs", Suppression("assembly: ", ", Scope = \"module\"")));
        return test.RunAsync();
    }

    [Fact]
    public Task AGlobalConfiguration_SilencesIt()
    {
        RuleTest test = Of(Example);
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\ndotnet_diagnostic.{Id}.severity = none\n"));
        return test.RunAsync();
    }

    /// <summary>The same attributes by the same simple names, but another library's.</summary>
    [Fact]
    public Task TheExample_WithAttributesOfAnotherLibrary_IsNotReported()
    {
        RuleTest test = Of(Example);
        test.TestState.Sources[0] = new TestFile(
            "Usings.cs", RuleTest.Usings.Replace("using PrivacyAnalyzers;", "using Elsewhere;", StringComparison.Ordinal));
        test.TestState.AdditionalProjects["Elsewhere"].References = TestReferences.Framework;
        foreach (TestFile file in SourceTree.Files("src/PrivacyAnalyzers.Abstractions"))
        {
            test.TestState.AdditionalProjects["Elsewhere"].Sources.Add(
                (file.Path, file.Text.Replace("namespace PrivacyAnalyzers", "namespace Elsewhere", StringComparison.Ordinal)));
        }

        test.TestState.ProjectReferences.Add("Elsewhere");
        if (!IsAboutAttributes)
        {
            test.ExpectedDiagnostics.Add(Expected());
        }

        return test.RunAsync();
    }

    /// <summary>The rule alone over a source: what is marked <c>[|…|]</c> is found, and nothing else.</summary>
    protected Task VerifyAsync(string code) => Of(code).RunAsync();

    /// <summary>The same without the small vocabulary: the code brings its own words.</summary>
    protected Task VerifyAloneAsync(string code) => Of(code, withWords: false).RunAsync();

    /// <summary>Code that the compiler rejects: the rule adds nothing.</summary>
    protected Task VerifyBrokenAsync(string code, bool withWords = true)
    {
        RuleTest test = Of(code, withWords);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    /// <summary>The vocabulary comes from another project, seen as source or as a package.</summary>
    protected Task VerifyWithReferenceAsync(string code, string referenced, bool asMetadata)
    {
        RuleTest test = Of(code, withWords: false);
        ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs", referenced));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    private protected RuleTest Of(string code, bool? withWords = null)
    {
        var test = new RuleTest(Id, code, withWords ?? WithWords);
        test.TestState.OutputKind = OutputKind;
        test.TestState.References = References;
        if (OutputKind == OutputKind.ConsoleApplication)
        {
            test.TestState.Sources.Add(("Program.cs", Main));
        }

        return test;
    }

    private protected virtual DiagnosticResult Expected() => new DiagnosticResult(Id)
        .WithLocation(0)
        .WithMessage(Message)
        .WithSeverity(RuleCatalog.Find(Id).IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);

    private protected string Suppression(string target = "", string scope = "") =>
        $"[{target}SuppressMessage(\"Privacy\", \"{Id}:{RuleCatalog.Find(Id).Title}\"{scope}, Justification = \"Asked the DPO.\")]";
}
