using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed class ArticleStyleTests
{
    [Theory]
    [InlineData("en", "6(1)(f), 30(1)", "6(1)(f), 30(1)")]
    [InlineData("sv", "6(1)(f), 30(1)", "6.1 f, 30.1")]
    [InlineData("nb", "6(1)(f), 30(1)", "6 nr. 1 bokstav f, 30 nr. 1")]
    [InlineData("sv", "44, 45, 13(1)(f); ePrivacy Directive Art. 5(3)", "44, 45, 13.1 f; ePrivacy Directive Art. 5.3")]
    [InlineData("nb", "22", "22")]
    [InlineData("sv", "DIN 66398 (1), PRIV1021", "DIN 66398 (1), PRIV1021")]
    public void A_place_in_a_law_is_named_as_the_language_does(string language, string articles, string expected)
    {
        Assert.Equal(expected, ArticleStyle.In(language, articles));
    }
}
