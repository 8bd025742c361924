using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("SE", "en", "Sweden (SE)")]
    [InlineData("NO", "sv", "Norge (NO)")]
    [InlineData("CH", "nb", "Sveits (CH)")]
    [InlineData("us", "sv", "USA (us)")]
    [InlineData("EL", "en", "Greece (EL)")]
    [InlineData("UK", "nb", "Storbritannia (UK)")]
    [InlineData("EU", "sv", "Europeiska unionen (EU)")]
    [InlineData("worldwide", "en", "worldwide")]
    [InlineData("", "en", "")]
    public void A_code_stands_with_its_name_and_words_stand_as_they_are(string declared, string language, string said)
    {
        Assert.Equal(said, Phrases.For(language).Country(declared));
    }

    /// <summary>The countries of the law's own tables, and all that the standard has: each with a name in each language.</summary>
    [Fact]
    public void No_country_is_missing()
    {
        string law = File.ReadAllText(Path.Combine(SourceTree.Root(), "src/PrivacyAnalyzers/Legislation/Countries.cs"));
        string[] codes = [.. Regex.Matches(law, "\"([A-Z]{2,3})\"").Select(match => match.Groups[1].Value).Where(code => code is not ("EPO" or "USA"))];
        Assert.True(codes.Length > 40);
        Assert.Equal(249 + 3, CountryNames.Codes.Count);
        foreach (string language in Phrases.Languages)
        {
            Assert.All(codes.Concat(CountryNames.Codes), code => Assert.False(string.IsNullOrWhiteSpace(CountryNames.Find(code, language)), code));
            Assert.Equal(CountryNames.Codes.Count, CountryNames.Codes.Select(code => CountryNames.Find(code, language)).Distinct().Count());
        }
    }
}
