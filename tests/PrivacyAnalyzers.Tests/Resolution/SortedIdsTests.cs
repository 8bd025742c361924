using System;
using System.Linq;
using PrivacyAnalyzers.Resolution;
using Xunit;

namespace PrivacyAnalyzers.Tests;

public class SortedIdsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("b", "b")]
    [InlineData("b,b", "b")]
    [InlineData("b,a", "a,b")]
    [InlineData("b, ,a,,b,a,c", "a,b,c")]
    [InlineData("c,b,a,b,c", "a,b,c")]
    [InlineData("a,B,b,A", "A,B,a,b")]
    public void Each_id_stands_once_in_ordinal_order_and_blank_ones_nowhere(string ids, string expected) =>
        Assert.Equal(expected, string.Join(",", SortedIds.Of(ids.Split(',').Select(id => id.Length == 0 ? null : id))));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("b,a,b,c,a")]
    public void A_list_is_brought_in_order_in_its_own_place(string ids)
    {
        var list = ids.Split(',', StringSplitOptions.RemoveEmptyEntries).ToList();

        SortedIds.Order(list);

        Assert.Equal(ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal), list);
    }
}
