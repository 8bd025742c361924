using PrivacyAnalyzers.Tool.Comparing;
using PrivacyAnalyzers.Tool.Model;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Comparing;

public sealed class RetentionComparisonTests
{
    private static readonly RetentionClause s_year = new() { Months = 12, StartEvent = "left" };
    private static readonly RetentionClause s_month = new() { Months = 1, StartEvent = "unsubscribed" };

    [Theory]
    [InlineData(28, 1, "Changed")]
    [InlineData(27, 1, "Longer")]
    [InlineData(31, 1, "Changed")]
    [InlineData(32, 1, "Shorter")]
    [InlineData(365, 12, "Changed")]
    [InlineData(0, 0, "Changed")]
    public void Days_and_months_are_compared_only_where_no_calendar_can_turn_the_answer(int days, int months, string expected)
    {
        Retention before = Single(new RetentionClause { Days = days });
        Retention after = Single(new RetentionClause { Months = months });
        Assert.Equal(expected, RetentionComparison.Compare(before, after).ToString());
    }

    [Theory]
    [InlineData("earliest", "Shorter", "Longer")]
    [InlineData("latest", "Longer", "Shorter")]
    public void One_more_clause_makes_the_earliest_earlier_and_the_latest_later(string combine, string more, string fewer)
    {
        var two = new Retention { Combine = combine, Clauses = [s_year, s_month] };
        Assert.Equal(more, RetentionComparison.Compare(Single(s_year), two).ToString());
        Assert.Equal(fewer, RetentionComparison.Compare(two, Single(s_year)).ToString());
        Assert.Equal("Changed", RetentionComparison.Compare(two, two with { Combine = combine == "earliest" ? "latest" : "earliest" }).ToString());
        Assert.Equal("Same", RetentionComparison.Compare(two, two with { Clauses = [s_month, s_year], DeclaredOn = "use" }).ToString());
    }

    [Fact]
    public void One_longer_and_one_shorter_cannot_be_told()
    {
        var before = new Retention { Combine = "latest", Clauses = [s_year, s_month] };
        var after = new Retention { Combine = "latest", Clauses = [s_year with { Months = 6 }, s_month with { Months = 2 }] };
        Assert.Equal(RetentionDifference.Changed, RetentionComparison.Compare(before, after));
    }

    [Fact]
    public void Exceptions_make_it_longer_and_other_facts_change_it()
    {
        Retention plain = Single(s_year);
        Retention excepted = plain with { Exceptions = [new RetentionException { UnlessGround = "legalClaim" }] };
        Assert.Equal(RetentionDifference.Longer, RetentionComparison.Compare(plain, excepted));
        Assert.Equal(RetentionDifference.Shorter, RetentionComparison.Compare(excepted, plain));
        Assert.Equal(RetentionDifference.Changed, RetentionComparison.Compare(plain, Single(s_year with { Action = "anonymise" })));
        Assert.Equal(RetentionDifference.Changed, RetentionComparison.Compare(plain, Single(s_year with { Criterion = "As long as we like" })));
        Assert.Equal(RetentionDifference.Changed, RetentionComparison.Compare(Single(s_year with { AtMost = true }), plain));
    }

    [Fact]
    public void The_title_of_a_law_is_a_word_and_its_id_is_the_law()
    {
        Retention before = Single(s_year with { Statute = new Statute { Id = "se-1", Title = "the Act" } });
        Assert.Equal(RetentionDifference.Same, RetentionComparison.Compare(before, Single(s_year with { Statute = new Statute { Id = "se-1", Title = "The Act" } })));
        Assert.Equal(RetentionDifference.Changed, RetentionComparison.Compare(before, Single(s_year with { Statute = new Statute { Id = "se-2", Title = "the Act" } })));
    }

    private static Retention Single(RetentionClause clause) => new() { Clauses = [clause] };
}
