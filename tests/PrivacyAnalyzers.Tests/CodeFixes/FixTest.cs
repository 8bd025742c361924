using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Rules;

namespace PrivacyAnalyzers.Tests.CodeFixes;

/// <summary>A test of one code fix, with only the rules that it is for.</summary>
internal sealed class FixTest<TFixer> : CodeFixTest<DeclarationAnalyzer, TFixer>
    where TFixer : CodeFixProvider, new()
{
    public FixTest(string code, string? fixedCode, bool withWords = true)
    {
        DisabledDiagnostics.AddRange(RuleCatalog.All.Select(rule => rule.Id).Except(CodeFix.FixableDiagnosticIds));
        TestState.Sources.Add(("Usings.cs", RuleTest.Usings));
        TestState.Sources.Add(("Code.cs", code));
        if (withWords)
        {
            TestState.Sources.Add(("Words.cs", RuleTest.Words));
        }

        if (fixedCode is null)
        {
            OffersNoFix = true;
        }
        else
        {
            FixedState.Sources.Add(("Code.cs", fixedCode));
        }
    }
}
