using System;
using System.Linq;
using System.Linq.Expressions;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

/// <summary>The text that generated code carries, read back.</summary>
public sealed class RetentionPlanBuilderTests
{
    private static readonly DateTime Today = new(2026, 1, 31);

    [Fact]
    public void A_line_belongs_to_the_rule_and_the_term_above_it()
    {
        RetentionPlan<Row> plan = Build("""

            mark Anonymise Gone
            rule a/p+q
            action Anonymise
            category a
            category b
            write Prefix Name 3
            write NotWritable Code it has no setter
            term p
            combine Latest
            months 3 Left
            days 5 Paid
            unless we say so
            term q
            criterion until it is over
            rule b/-
            action Review
            member Note
            term
            """);

        Assert.Equal([("Gone", RetentionAction.Anonymise)], plan.Marks.Select(mark => (mark.Member, mark.Action)));
        Assert.Equal(["a/p+q", "b/-"], plan.Rules.Select(rule => rule.Id));
        RetentionRule<Row> first = plan.Rules[0];
        Assert.Equal(RetentionAction.Anonymise, first.Action);
        Assert.Equal(["a", "b"], first.Categories);
        Assert.Equal(["Name", "Code"], first.Members);
        Assert.Equal(["Code"], first.NotWritable);
        Assert.Equal(
            [("Name", MemberWriteMethod.Prefix, 3, null), ("Code", MemberWriteMethod.NotWritable, 0, "it has no setter")],
            first.Writes.Select(write => (write.Member, write.Method, write.Keep, write.WhyNot)));
        Assert.Equal(["p", "q"], first.Terms.Select(term => term.Purpose));
        Assert.Equal([RetentionCombine.Latest, RetentionCombine.Earliest], first.Terms.Select(term => term.Combine));
        Assert.Equal(["P3M Left", "P5D Paid"], first.Terms[0].Clauses.Select(clause => $"{clause.Period} {clause.StartMember}"));
        Assert.Equal(["we say so"], first.Terms[0].Holds.Select(hold => hold.Reason));
        Assert.Equal("until it is over", Assert.Single(first.Terms[1].Clauses).Reason);
        Assert.Empty(first.Terms[1].Holds);

        RetentionRule<Row> second = plan.Rules[1];
        Assert.Equal(RetentionAction.Review, second.Action);
        Assert.Empty(second.Categories);
        Assert.Equal(["Note"], second.Members);
        Assert.Empty(second.NotWritable);
        Assert.Empty(second.Writes);
        Assert.Null(Assert.Single(second.Terms).Purpose);
        Assert.Empty(second.Terms[0].Clauses);
    }

    [Fact]
    public void A_rule_is_emptied_by_its_index_and_only_where_its_action_erases()
    {
        RetentionPlan<Row> plan = Build("rule a\naction Review\nrule b\naction Erase\nrule c\naction Restrict\nrule d\naction Anonymise");

        Assert.Equal([false, true, false, true], plan.Rules.Select(rule => rule.CanApply));
        Assert.Equal("emptied by 1", plan.Rules[1].Apply(new Row()).Name);
        Assert.Equal("emptied by 3", plan.Rules[3].Apply(new Row()).Name);
    }

    [Theory]
    [InlineData("Null Name", MemberWriteMethod.Null, null, 0)]
    [InlineData("Empty Name", MemberWriteMethod.Empty, null, 0)]
    [InlineData("Default Name", MemberWriteMethod.Default, null, 0)]
    [InlineData("Year Name", MemberWriteMethod.Year, null, 0)]
    [InlineData("Fixed Name two  words ", MemberWriteMethod.Fixed, "two  words ", 0)]
    [InlineData("Fixed Name ", MemberWriteMethod.Fixed, "", 0)]
    [InlineData("Unique Name gone-", MemberWriteMethod.Unique, "gone-", 0)]
    [InlineData("Prefix Name 4", MemberWriteMethod.Prefix, null, 4)]
    public void A_write_says_what_is_left_in_a_member(string write, MemberWriteMethod method, string? value, int keep)
    {
        RetentionRule<Row> rule = Build("rule a\nwrite " + write).Rules[0];
        MemberWrite read = Assert.Single(rule.Writes);

        Assert.Equal(["Name"], rule.Members);
        Assert.Equal(("Name", method, value, keep, null), (read.Member, read.Method, read.Value, read.Keep, read.WhyNot));
    }

    [Fact]
    public void A_value_may_hold_anything()
    {
        RetentionPlan<Row> plan = Build("rule a  b\\005c\\000d\\000a\\202e\\d800\nterm \nunless-member Disputed two  words");

        Assert.Equal("a  b\\\r\n\u202e\ud800", Assert.Single(plan.Rules).Id);
        Assert.Equal("", Assert.Single(plan.Rules[0].Terms).Purpose);
        Assert.Equal("two  words", Assert.Single(plan.Rules[0].Terms[0].Holds).Reason);
    }

    [Theory]
    [InlineData("rule a\nunheard of")]
    [InlineData("rule a\nterm p\nmonths 3 Nothing")]
    [InlineData("rule a\nterm p\nmonths 3")]
    [InlineData("rule a\nterm p\nmonths three Left")]
    [InlineData("rule a\nterm p\nmonths -3 Left")]
    [InlineData("rule a\nterm p\nunless-member Nothing asked")]
    [InlineData("rule a\naction Explode")]
    [InlineData("rule a\naction 1")]
    [InlineData("rule a\naction Erase, Anonymise")]
    [InlineData("rule a\nterm p\ncombine Never")]
    [InlineData("rule a\nwrite Null")]
    [InlineData("rule a\nwrite Explode Name")]
    [InlineData("rule a\nwrite Prefix Name")]
    [InlineData("rule a\nwrite Prefix Name -3")]
    [InlineData("rule a\nwrite Fixed Name")]
    [InlineData("mark Anonymise")]
    [InlineData("mark 2 Gone")]
    [InlineData("rule")]
    [InlineData("rule a\ncategory")]
    [InlineData("rule a\\00")]
    [InlineData("rule a\\00xy")]
    public void What_it_does_not_know_is_an_error_and_never_a_rule_that_says_less(string rules) =>
        Assert.Throws<FormatException>(() => Build(rules));

    [Fact]
    public void The_predicate_on_a_date_is_the_one_that_the_compiler_makes()
    {
        RetentionPlan<Row> plan = Build("rule a\nterm p\nmonths 1 Left\nrule b\nterm p\nmonths 1 Paid\nrule c\nterm p\nmonths 1 Sent\nrule d\nterm p\nmonths 1 Seen");

        string[] types = [.. plan.Rules.Select(rule => Comparison(rule.DueAt(Today)!).Left)
            .Select(left => $"{left.NodeType} {(Nullable.GetUnderlyingType(left.Type) is { } type ? type.Name + "?" : left.Type.Name)}")];
        Assert.Equal(["MemberAccess DateTime?", "MemberAccess DateTime", "MemberAccess DateTimeOffset?", "MemberAccess DateTimeOffset"], types);
        foreach (RetentionRule<Row> rule in plan.Rules)
        {
            Assert.True(rule.DueAt(Today)!.Compile()(Row.On(new(2025, 12, 31))));
            Assert.False(rule.DueAt(Today)!.Compile()(Row.On(new(2026, 1, 1))));
            Assert.False(rule.DueAt(Today)!.Compile()(new Row()));
        }
    }

    [Fact]
    public void What_is_no_member_of_a_row_that_a_period_knows_is_refused()
    {
        DateTime captured = Today;

        Assert.Throws<ArgumentException>(() => Naming(row => row.Left));
        Assert.Throws<ArgumentException>(() => Naming(row => RowMembers.Of(row.Left, row.Name)));
        Assert.Throws<ArgumentException>(() => Naming(row => RowMembers.Of(row.Left, RowMembers.Of(row.Name))));
        Assert.Throws<ArgumentException>(() => Naming(row => RowMembers.Of(captured)));
        Assert.Throws<ArgumentException>(() => Naming(row => RowMembers.Of(Today)));
        Assert.Throws<ArgumentException>(() => Naming(row => RowMembers.Of(row.Paid.AddDays(1))));
        Assert.Throws<InvalidOperationException>(() => new RetentionPlanBuilder<Row>(null, row => RowMembers.Of(row.Left)));
        Assert.Throws<InvalidOperationException>(() => new RetentionPlanBuilder<Row>(null, row => RowMembers.Of(row.Disputed)));

        static RetentionPlanBuilder<Row> Naming(Expression<Func<Row, object?>> members) => new(Use, members);
    }

    /// <summary>One method reads and empties, by numbers that go on where those of the members end.</summary>
    [Fact]
    public void Reading_leaves_a_row_as_it_is_and_a_number_without_a_value_is_no_date()
    {
        const string Rules = "rule a\naction Erase\nterm p\nmonths 1 Left\nmonths 1 Seen\nrule b\nterm p\nmonths 1 Paid\nunless-member Disputed asked";
        Row row = new() { Name = "Ann", Paid = new(2020, 1, 31), Seen = new(2026, 1, 30, 23, 0, 0, TimeSpan.FromHours(-2)), Disputed = true };
        RetentionPlan<Row> plan = Build(Rules);

        Assert.Equal(RetentionState.NotStarted, plan.Rules[0].Terms[0].Clauses[0].Verdict(row, Today).State);
        Assert.Equal(RetentionVerdict.Ends(new(2026, 2, 28), Today), plan.Rules[0].Terms[0].Clauses[1].Verdict(row, Today));
        Assert.Equal(RetentionState.Held, plan.Rules[1].Verdict(row, Today).State);
        row.Disputed = false;
        Assert.Equal(RetentionState.Due, plan.Rules[1].Verdict(row, Today).State);
        Assert.Equal("Ann", row.Name);

        RetentionPlan<Row> lost = new RetentionPlanBuilder<Row>(
            (other, _) => other, other => RowMembers.Of(other.Left, other.Disputed, other.Paid, other.Seen)).Build("Row", Rules);
        Assert.Equal(RetentionState.NotStarted, lost.Rules[0].Verdict(row, Today).State);
        Assert.NotEqual(RetentionState.Due, lost.Rules[1].Verdict(row, Today).State);
    }

    private static BinaryExpression Comparison(Expression<Func<Row, bool>> predicate) =>
        Assert.IsAssignableFrom<BinaryExpression>(Assert.IsAssignableFrom<BinaryExpression>(predicate.Body).Left);

    private static RetentionPlan<Row> Build(string rules)
    {
        RetentionPlanBuilder<Row> plan = new(
            Use, row => RowMembers.Of(row.Left, row.Disputed, row.Paid, RowMembers.Of(row.Sent, row.Seen)));
        return plan.Build("Row", rules);
    }

    private static object? Use(Row row, int index)
    {
        if (index >= 5)
        {
            row.Name = $"emptied by {index - 5}";
        }

        return index switch
        {
            0 => row.Left,
            1 => row.Disputed,
            2 => row.Paid,
            3 => row.Sent,
            4 => row.Seen,
            _ => row,
        };
    }

    private sealed class Row
    {
        public string? Name { get; set; }

        public DateTime? Left { get; set; }

        public DateTime Paid { get; set; }

        public DateTimeOffset? Sent { get; set; }

        public DateTimeOffset Seen { get; set; }

        public bool Disputed { get; set; }

        public static Row On(DateTime day) => new()
        {
            Left = day,
            Paid = day,
            Sent = new(day, TimeSpan.Zero),
            Seen = new(day, TimeSpan.Zero),
        };
    }
}
