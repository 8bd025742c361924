using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed partial class RuleWordsTests
{
    [Theory]
    [InlineData("nb")]
    [InlineData("sv")]
    public void Every_rule_that_has_a_page_has_a_title(string language)
    {
        string[] rules = [.. Directory.GetFiles(Path.Combine(SourceTree.Root(), "docs/rules"), "PRIV*.md").Select(page => Path.GetFileNameWithoutExtension(page)!)];
        Assert.Equal(rules.Order(StringComparer.Ordinal), RuleWords.For(language).Rules.Order(StringComparer.Ordinal));
    }

    /// <summary>About the text of files, and not about what is declared: no register lists them.</summary>
    public static readonly string[] InNoRegister = ["PRIV1015", "PRIV2020", "PRIV2021", "PRIV2022"];

    private static IEnumerable<KeyValuePair<string, MessageFormat>> OfGaps => RuleFormats.All.Where(rule => !InNoRegister.Contains(rule.Key));

    [Theory]
    [InlineData("nb")]
    [InlineData("sv")]
    public void Every_message_of_a_rule_is_there_with_the_same_places_to_fill(string language)
    {
        Assert.True(OfGaps.Count() > 110);
        Assert.All(OfGaps, rule =>
        {
            MessageFormat? message = RuleWords.For(language).MessageOf(rule.Key);
            Assert.True(message is not null, $"{rule.Key} has no message in '{language}'.");
            Assert.Equal(Places(rule.Value), Places(message));
        });
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("sv")]
    public void A_message_cites_the_articles_that_the_English_one_cites(string language)
    {
        Assert.All(OfGaps, rule => Assert.Equal(
            Articles(ArticleStyle.In(language, Plain(rule.Value))), Articles(Plain(RuleWords.For(language).MessageOf(rule.Key)!))));
    }

    [Fact]
    public void The_languages_know_the_same_words_with_the_same_places_to_fill()
    {
        TermTable swedish = TermTable.For("sv");
        TermTable norwegian = TermTable.For("nb");
        Assert.Equal(swedish.Fixed.Keys.Order(StringComparer.Ordinal), norwegian.Fixed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(swedish.Terms.Select(term => Plain(term.English)), norwegian.Terms.Select(term => Plain(term.English)));
        Assert.All(swedish.Terms.Concat(norwegian.Terms), term => Assert.Equal(Places(term.English), Places(term.Term)));
    }

    [Fact]
    public void A_rule_that_is_newer_than_the_tool_keeps_its_title()
    {
        var gap = new Gap { Rule = "PRIV9999", Title = "Something new", Articles = "5", Severity = "info", About = "A", Message = "B" };
        Assert.Equal("Something new", RuleWords.For("sv").TitleOf(gap));
        Assert.False(RuleWords.For("sv").HasTitle(gap));
        Assert.Null(RuleWords.For("sv").MessageOf("PRIV9999"));
        Assert.Equal("Personuppgifter har inget ändamål", RuleWords.For("sv").TitleOf(gap with { Rule = "PRIV1001" }));
        Assert.Equal("Something new", RuleWords.For("en").TitleOf(gap));
    }

    private static int[] Places(MessageFormat format) => [.. format.Holes.Select(hole => hole.Number).Distinct().Order()];

    private static string Plain(MessageFormat format) => format.Fill(_ => "…");

    /// <summary>The places in laws that have a paragraph, in the way of the language.</summary>
    private static string[] Articles(string text) => [.. Article().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\b[0-9]+(\.[0-9]+| nr\. [0-9]+)( bokstav [a-z]\b| [a-z]\b(?! ))?")]
    private static partial Regex Article();
}
