using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Article30;

public sealed class DerivedRightsTests
{
    [Theory]
    [InlineData("6(1)(a)", "7(3) 15 16 17 18 20")]
    [InlineData("6(1)(b)", "15 16 17 18 20")]
    [InlineData("6(1)(c)", "15 16 17 18")]
    [InlineData("6(1)(d)", "15 16 17 18")]
    [InlineData("6(1)(e)", "15 16 17 18 21(1)")]
    [InlineData("6(1)(f)", "15 16 17 18 21(1)")]
    public void Rights_follow_from_the_basis(string article, string expected)
    {
        Assert.Equal(expected, string.Join(' ', DerivedRights.Of([new LegalBasis { Article = article, Basis = "x" }], hasMarketing: false, [])));
    }

    [Fact]
    public void Explicit_consent_marketing_and_automated_decisions_add_theirs()
    {
        var basis = new LegalBasis { Article = "6(1)(c)", Basis = "legalObligation", Article9 = "9(2)(a)" };
        var automated = new AutomatedProcessing { Kinds = ["solelyAutomatedDecision"] };
        Assert.Equal("7(3) 15 16 17 18 20 21(2) 22", string.Join(' ', DerivedRights.Of([basis], hasMarketing: true, [automated])));
        Assert.DoesNotContain("22", DerivedRights.Of([basis], false, [new AutomatedProcessing { Kinds = ["profiling"] }]));
    }
}
