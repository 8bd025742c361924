using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Model;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The generator's caching rests on this equality.</summary>
public class EquatableArrayTests
{
    [Fact]
    public void Equal_items_make_equal_arrays()
    {
        var a = new EquatableArray<string>(["x", "y"]);
        var b = new EquatableArray<string>(ImmutableArray.Create("x", new string(['y'])));

        Assert.True(a == b);
        Assert.True(a.Equals((object)b));
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
    }

    [Fact]
    public void Nested_arrays_are_compared_by_their_items()
    {
        var a = new[] { new[] { 1, 2 }.ToEquatableArray(), new[] { 3 }.ToEquatableArray() }.ToEquatableArray();
        var b = new[] { new[] { 1, 2 }.ToEquatableArray(), new[] { 3 }.ToEquatableArray() }.ToEquatableArray();

        Assert.Equal<object>(a, b);
        Assert.NotEqual<object>(a, new[] { new[] { 1, 2 }.ToEquatableArray(), new[] { 4 }.ToEquatableArray() }.ToEquatableArray());
    }

    [Theory]
    [InlineData("x", "y", "x")]
    [InlineData("x,y", "y,x")]
    [InlineData("x", "x,y")]
    [InlineData("x", "")]
    public void Other_items_another_order_or_another_length_are_not_equal(string left, params string[] right)
    {
        var a = left.Split(',', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
        var b = right.SelectMany(r => r.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToEquatableArray();

        Assert.True(a != b);
        Assert.False(a.Equals(b));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("x,yy,x,zzz")]
    public void Its_own_queries_answer_as_those_on_any_list(string items)
    {
        string[] list = items.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var array = list.ToEquatableArray();

        Assert.Equal(list.Any(), array.Any());
        Assert.All((string[])["x", "yy", "zzz", "none"], sought =>
        {
            Assert.Equal(list.Any(i => i == sought), array.Any(i => i == sought));
            Assert.Equal(list.All(i => i == sought), array.All(i => i == sought));
            Assert.Equal(list.Contains(sought), array.Contains(sought));
            Assert.Equal(list.FirstOrDefault(i => i.Length == sought.Length), array.FirstOrDefault(i => i.Length == sought.Length));
            Assert.Equal(list.Where(i => i != sought), array.Where(i => i != sought));
        });
        Assert.False(array.Contains(null));
        Assert.Equal(list.Select(i => i.Length), array.Select(i => i.Length));
        Assert.Equal(list.SelectMany(i => i), array.SelectMany(i => i));
    }

    [Fact]
    public void All_ways_to_be_empty_are_equal()
    {
        EquatableArray<string>[] empty =
        [
            default, EquatableArray<string>.Empty, new(Enumerable.Empty<string>()), new(ImmutableArray<string>.Empty),
            new(default(ImmutableArray<string>)),
        ];

        Assert.All(empty, e =>
        {
            Assert.True(e == default);
            Assert.Equal(default(EquatableArray<string>).GetHashCode(), e.GetHashCode());
            Assert.True(e.IsEmpty);
            Assert.Empty(e);
            Assert.Throws<ArgumentOutOfRangeException>(() => e[0]);
        });
    }

    [Fact]
    public void It_does_not_follow_what_it_was_made_of()
    {
        var source = new[] { "x" };
        var array = source.ToEquatableArray();

        source[0] = "changed";

        Assert.Equal("x", array[0]);
    }

    [Fact]
    public void What_is_filtered_asks_each_item_once()
    {
        var array = new[] { "x", "yy", "x", "zzz" }.ToEquatableArray();
        var asked = 0;

        Assert.Equal(["yy", "zzz"], array.Where(i => ++asked > 0 && i.Length > 1));
        Assert.Equal(4, asked);
        Assert.Same(Array.Empty<string>(), array.Where(i => i == "none"));
    }
}
