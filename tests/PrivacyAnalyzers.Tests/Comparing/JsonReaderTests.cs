using System.Linq;
using PrivacyAnalyzers.Comparing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Comparing;

public class JsonReaderTests
{
    [Fact]
    public void AValue_IsRead()
    {
        var value = JsonReader.Read("""
            { "a": "x\n\u00e5\"\\", "b": [1, -2.5e3, true, null], "c": { }, "d": [ ] }
            """)!;
        Assert.Equal("x\nå\"\\", value["a"].Text);
        Assert.Equal(["1", "-2.5e3", "true", null], value["b"].Items.Select(i => i.Text));
        Assert.Empty(value["c"].Members);
        Assert.Empty(value["d"].Items);
    }

    [Fact]
    public void WhatIsAbsent_IsEmpty()
    {
        var value = JsonReader.Read("{}")!;
        Assert.Null(value["x"]["y"].Text);
        Assert.Empty(value["x"].Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("\"a")]
    [InlineData("\"\\u12")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\")]
    [InlineData("nul")]
    [InlineData("1 2")]
    [InlineData("{} x")]
    [InlineData("<html>")]
    public void WhatIsNotJson_IsNoValue(string text) => Assert.Null(JsonReader.Read(text));

    [Fact]
    public void ATextThatNestsWithoutEnd_IsNoValue()
    {
        Assert.Null(JsonReader.Read(new string('[', 1_000_000)));
        Assert.Null(JsonReader.Read(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
    }
}
