using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class MarkupTextTests
{
    [Fact]
    public void Spans_are_taken_out_of_the_text()
    {
        var markup = MarkupText.Parse("a [|b|] {|PRIV1001:c{|#0:d|}|} e");

        Assert.Equal("a b cd e", markup.Text);
        Assert.Equal(
            [
                new MarkupSpan("", new TextSpan(2, 1)),
                new MarkupSpan("PRIV1001", new TextSpan(4, 2)),
                new MarkupSpan("#0", new TextSpan(5, 1)),
            ],
            markup.Spans.AsEnumerable());
    }

    [Theory]
    [InlineData("int[] a = [1]; // { | } [ | ]")]
    [InlineData("{| no name: text")]
    [InlineData("{|:text")]
    [InlineData("$$\"\"\"{{x}}\"\"\"")]
    public void What_opens_no_span_is_text(string text)
    {
        var markup = MarkupText.Parse(text);

        Assert.Equal(text, markup.Text);
        Assert.Empty(markup.Spans);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("a|]")]
    [InlineData("{|X:a")]
    [InlineData("a|}")]
    [InlineData("[|a|}")]
    [InlineData("{|X:a|]")]
    [InlineData("[|{|X:a|]|}")]
    public void Spans_that_do_not_match_are_an_error(string text)
    {
        Assert.Throws<FormatException>(() => MarkupText.Parse(text));
    }

    [Theory]
    [InlineData("class {|TST001:Bad|} { }")]
    [InlineData("{|A:{|B:x|}y|}z{|C:|}")]
    [InlineData("{|A:x|}{|B:y|}")]
    [InlineData("{|A:{|B:x|}|}")]
    [InlineData("[|x|]")]
    public void Annotate_is_the_reverse_of_Parse(string marked)
    {
        var markup = MarkupText.Parse(marked);

        Assert.Equal(marked, MarkupText.Annotate(markup.Text, markup.Spans));
    }

    [Fact]
    public void Annotate_puts_the_wider_span_outside()
    {
        MarkupSpan[] spans = [new("Inner", new TextSpan(1, 1)), new("Outer", new TextSpan(0, 3))];

        Assert.Equal("{|Outer:a{|Inner:b|}c|}", MarkupText.Annotate("abc", spans.AsEnumerable()));
    }
}
