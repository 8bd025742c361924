using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed class RuleTitlesTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("sv")]
    public void Every_rule_that_has_a_page_has_a_title(string language)
    {
        string[] rules = [.. Directory.GetFiles(Path.Combine(SourceTree.Root(), "docs/rules"), "PRIV*.md").Select(page => Path.GetFileNameWithoutExtension(page)!)];
        Assert.Equal(rules.Order(StringComparer.Ordinal), RuleTitles.For(language).Rules.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_that_is_newer_than_the_tool_keeps_its_title()
    {
        var gap = new Gap { Rule = "PRIV9999", Title = "Something new", Articles = "5", Severity = "info", About = "A", Message = "B" };
        Assert.Equal("Something new", RuleTitles.For("sv").Of(gap));
        Assert.False(RuleTitles.For("sv").Has(gap));
        Assert.Equal("Personuppgifter har inget ändamål", RuleTitles.For("sv").Of(gap with { Rule = "PRIV1001" }));
        Assert.Equal("Something new", RuleTitles.For("en").Of(gap));
    }
}
