using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests;

public class NearMissTests
{
    [Theory]
    [InlineData("contact-informaton", "contact-information")]
    [InlineData("ContactInformation", "contact-information")]
    [InlineData("CONTACT_INFORMATION", "contact-information")]
    [InlineData("Newsletter", "send-newsletter")]
    [InlineData("e", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("something quite different", null)]
    public void Finds_what_was_meant_by_id_or_by_name(string written, string? expected)
    {
        Term[] declared =
        [
            Models.Term(TermKind.Category, "contact-information", "Contact"),
            Models.Term(TermKind.Category, "send-newsletter", "Newsletter"),
        ];

        Assert.Equal(expected, NearMiss.Find(written, declared)?.Id);
    }

    [Fact]
    public void Of_equally_near_ones_the_first_wins() => Assert.Equal(
        "aaab", NearMiss.Find("aaaa", [Models.Term(TermKind.Event, "aaab"), Models.Term(TermKind.Event, "aaac")])?.Id);

    [Fact]
    public void A_text_is_not_compared()
    {
        var text = new string('x', 10_000);

        Assert.Null(NearMiss.Find(text, [Models.Term(TermKind.Party, text)]));
        Assert.Null(NearMiss.Find("xxx", [Models.Term(TermKind.Party, text)]));
    }

    [Fact]
    public void Nothing_declared_gives_nothing() => Assert.Null(NearMiss.Find("x", Enumerable.Empty<Term>()));
}
