using System.Linq;
using PrivacyAnalyzers.Printing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Texts share their builders: what one writer writes is no other's.</summary>
public class CodeWriterTests
{
    [Fact]
    public void Two_that_write_at_once_do_not_mix()
    {
        var first = new CodeWriter().Line("first").Open();
        var second = new CodeWriter().Line("second");
        first.Line($"more of the {"first"}").Close();

        Assert.Equal("second\n", second.Finish());
        Assert.Equal("first\n{\n    more of the first\n}\n", first.Finish());
    }

    [Fact]
    public void One_after_another_begins_with_nothing()
    {
        var texts = Enumerable.Range(0, 5).Select(i => new CodeWriter().Line(new string((char)('a' + i), 10_000 * i)).Finish()).ToArray();

        Assert.Equal(Enumerable.Range(0, 5).Select(i => new string((char)('a' + i), 10_000 * i) + "\n"), texts);
    }
}
