using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

/// <summary>Rules, terms, clauses and exceptions on plans that are written by hand, as anybody can.</summary>
public sealed class RetentionPlanTests
{
    private static readonly DateTime Today = new(2026, 6, 1);

    private static readonly RetentionClause<Row> NineMonths = Clause(9, nameof(Row.A), row => row.A, (first, end) => row => row.A >= first && row.A < end);

    private static readonly RetentionClause<Row> TwoYears = Clause(24, nameof(Row.B), row => row.B, (first, end) => row => row.B >= first && row.B < end);

    private static readonly RetentionClause<Row> Words = new("as long as the law says");

    private static readonly RetentionFlag<Row> State = new(nameof(Row.Claim), row => row.Claim, row => row.Claim);

    private static readonly RetentionHold<Row> Claim = new("a claim is open", State);

    private static readonly RetentionFloor<Row> Law = new("the act", RetentionPeriod.Months(14), Date(nameof(Row.A), row => row.A, (first, end) => row => row.A >= first && row.A < end));

    private static readonly RetentionFloor<Row> LawOfTheOther = new(
        "the other act", RetentionPeriod.Months(12).CountedFrom(PeriodAnchor.EndOfCalendarYear), Date(nameof(Row.B), row => row.B, (first, end) => row => row.B >= first && row.B < end));

    private static readonly RetentionFloor<Row> Endless = new("nobody knows how long");

    /// <summary>A request of the person ends a purpose, but no exception and no law.</summary>
    [Fact]
    public void What_an_exception_or_a_law_keeps_outlives_its_purpose()
    {
        Row row = new() { A = Today.AddMonths(-1), Claim = true };

        Assert.Equal(RetentionState.Running, Term(RetentionCombine.Earliest, [NineMonths]).Verdict(row, Today).State);
        Assert.Equal(RetentionVerdict.Ends(Today, Today), Ended(Term(RetentionCombine.Earliest, [NineMonths])));
        Assert.Equal(RetentionVerdict.Ends(Today, Today), Ended(Term(RetentionCombine.Earliest, [Words])));
        Assert.Equal(RetentionState.Held, Ended(Term(RetentionCombine.Earliest, [NineMonths], Claim)).State);
        RetentionVerdict byLaw = Ended(Term(RetentionCombine.Earliest, [NineMonths.With(Law), TwoYears]));
        Assert.Equal((RetentionState.Held, Today.AddMonths(13)), (byLaw.State, byLaw.DueDate));
        Assert.StartsWith("the act requires the data until", byLaw.Reason, StringComparison.Ordinal);
        Assert.Equal(RetentionState.Indeterminate, Ended(Term(RetentionCombine.Earliest, [NineMonths.With(Endless)])).State);

        // The law is for rows in another state.
        Assert.Equal(RetentionVerdict.Ends(Today, Today), Ended(Term(RetentionCombine.Earliest, [NineMonths.With(Law).When(State, false), TwoYears])));

        RetentionVerdict Ended(RetentionTerm<Row> term) => term.VerdictIfEnded(row, Today);
    }

    [Fact]
    public void Verdict_and_predicate_agree_for_every_shape_and_every_row()
    {
        RetentionTerm<Row>[] terms =
        [
            Term(RetentionCombine.Earliest, [NineMonths]),
            Term(RetentionCombine.Earliest, [NineMonths, TwoYears]),
            Term(RetentionCombine.Latest, [NineMonths, TwoYears]),
            Term(RetentionCombine.Earliest, [Words, TwoYears]),
            Term(RetentionCombine.Earliest, [NineMonths, TwoYears], Claim),
            Term(RetentionCombine.Latest, [TwoYears], Claim),
            Term(RetentionCombine.Earliest, [NineMonths.When(State, true)]),
            Term(RetentionCombine.Latest, [NineMonths.When(State, true), TwoYears.When(State, false)], Claim),
            Term(RetentionCombine.Latest, [NineMonths, Words.When(State, true)]),
            Term(RetentionCombine.Earliest, [NineMonths.When(State, false), Words.When(State, true)]),
            Term(RetentionCombine.Earliest, [NineMonths.With(Law), TwoYears]),
            Term(RetentionCombine.Latest, [NineMonths.With(Law).When(State, true), TwoYears.With(LawOfTheOther)]),
            Term(RetentionCombine.Earliest, [NineMonths.With(Law).With(LawOfTheOther)], Claim),
            Term(RetentionCombine.Earliest, [NineMonths.With(Endless), TwoYears]),
            Term(RetentionCombine.Earliest, [Clause(-1, nameof(Row.A), row => row.A, (first, end) => row => row.A >= first && row.A < end), TwoYears]),
            Term(RetentionCombine.Earliest, [Clause(99_999, nameof(Row.A), row => row.A, (first, end) => row => row.A >= first && row.A < end), TwoYears]),
        ];
        int due = 0;
        Row[] rows = Rows().ToArray();
        foreach (RetentionTerm<Row> one in terms)
        {
            foreach (RetentionTerm<Row> other in terms)
            {
                RetentionRule<Row> rule = Rule("r", RetentionAction.Erase, one, other);
                RetentionPlan<Row> plan = new("Row", rule, Rule("s", RetentionAction.Erase, other));
                Func<Row, bool> isDue = rule.DueAt(Today)!.Compile(preferInterpretation: true);
                Func<Row, bool> isRowDue = plan.RowDueAt(Today)!.Compile(preferInterpretation: true);
                Func<Row, RetentionState> state = rule.StateAt(Today).Compile(preferInterpretation: true);
                Func<Row, RetentionState> rowState = plan.RowStateAt(Today).Compile(preferInterpretation: true);
                foreach (Row row in rows)
                {
                    Assert.Equal(rule.Verdict(row, Today).IsDue, isDue(row));
                    Assert.Equal(plan.RowVerdict(row, Today).IsDue, isRowDue(row));
                    Assert.Equal(rule.Verdict(row, Today).State, state(row));
                    Assert.Equal(plan.RowVerdict(row, Today).State, rowState(row));
                    due += isDue(row) ? 1 : 0;
                }

            }
        }

        Assert.InRange(due, 1, (rows.Length * terms.Length * terms.Length) - 1);
    }

    [Fact]
    public void A_predicate_is_one_lambda_over_one_parameter()
    {
        RetentionRule<Row> rule = Rule(
            "r", RetentionAction.Erase, Term(RetentionCombine.Earliest, [NineMonths, TwoYears], Claim), Term(RetentionCombine.Latest, [TwoYears]));
        Expression<Func<Row, bool>> predicate = rule.DueAt(Today)!;
        ParameterCollector collector = new();
        collector.Visit(predicate.Body);

        Assert.Equal([predicate.Parameters.Single()], collector.Seen);
        Assert.All(collector.Kinds, kind => Assert.Contains(kind, new[]
        {
            ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.GreaterThanOrEqual, ExpressionType.LessThan,
            ExpressionType.Equal, ExpressionType.Convert, ExpressionType.MemberAccess, ExpressionType.Constant,
            ExpressionType.Parameter,
        }));
    }

    [Fact]
    public void An_exception_keeps_the_data_whichever_clause_has_ended()
    {
        RetentionTerm<Row> term = Term(RetentionCombine.Earliest, [NineMonths, TwoYears], Claim);

        Assert.Equal(RetentionState.Held, term.Verdict(new Row { A = new DateTime(2020, 1, 1), Claim = true }, Today).State);
        Assert.Equal(RetentionState.Held, term.Verdict(new Row { B = new DateTime(2020, 1, 1), Claim = true }, Today).State);
        Assert.Equal(RetentionState.Indeterminate, term.Verdict(new Row { B = new DateTime(2020, 1, 1), Claim = null }, Today).State);
        Assert.Equal(RetentionState.Due, term.Verdict(new Row { B = new DateTime(2020, 1, 1), Claim = false }, Today).State);
        Assert.Equal(RetentionState.Running, term.Verdict(new Row { B = new DateTime(2026, 1, 1), Claim = true }, Today).State);
    }

    [Fact]
    public void What_is_only_in_words_has_no_predicate_and_says_why()
    {
        Row row = new() { A = new DateTime(2020, 1, 1), B = new DateTime(2020, 1, 1), Claim = false };
        RetentionHold<Row> inWords = new("unless the person asked to be remembered");

        AssertUndecided(Term(RetentionCombine.Earliest, [Words]), "as long as the law says");
        AssertUndecided(Term(RetentionCombine.Latest, [NineMonths, Words]), "as long as the law says");
        AssertUndecided(Term(RetentionCombine.Earliest, [NineMonths], inWords), "unless the person asked to be remembered");
        AssertUndecided(Term(RetentionCombine.Earliest, []), "no period is declared");
        AssertUndecided(Term(RetentionCombine.Earliest, [NineMonths.With(Endless)]), "nobody knows how long");
        AssertUndecided(Term(RetentionCombine.Earliest, [Clause(-1, "A", row => row.A, (first, end) => row => row.A >= first && row.A < end)]), "the period is negative");

        void AssertUndecided(RetentionTerm<Row> term, string reason)
        {
            RetentionRule<Row> rule = Rule("r", RetentionAction.Erase, Term(RetentionCombine.Earliest, [NineMonths]), term);
            RetentionPlan<Row> plan = new("Row", rule, Rule("s", RetentionAction.Erase, Term(RetentionCombine.Earliest, [NineMonths])));

            Assert.Null(rule.DueAt(Today));
            Assert.Equal(reason, rule.WhyNoPredicate);
            Assert.Null(plan.RowDueAt(Today));
            Assert.Equal(reason, plan.WhyNoRowPredicate);
            Assert.All(Rows(), one => Assert.Equal(rule.Verdict(one, Today).State, rule.StateAt(Today).Compile(preferInterpretation: true)(one)));
            Assert.All(Rows(), one => Assert.Equal(plan.RowVerdict(one, Today).State, plan.RowStateAt(Today).Compile(preferInterpretation: true)(one)));
            Assert.Equal(RetentionState.Indeterminate, rule.Verdict(row, Today).State);
            Assert.Equal(reason, rule.Verdict(row, Today).Reason);
            Assert.Equal(["s"], plan.DueRules(row, Today).Select(due => due.Id));
        }
    }

    [Fact]
    public void Rules_and_plans_of_nothing_are_never_due()
    {
        RetentionPlan<Row> empty = new("Row");
        RetentionPlan<Row> noTerms = new("Row", Rule("r", RetentionAction.Erase));

        Assert.Equal(RetentionState.Indeterminate, empty.RowVerdict(new Row(), Today).State);
        Assert.Null(empty.RowDueAt(Today));
        Assert.Equal(RetentionAction.Review, empty.RowAction);
        Assert.Equal(RetentionState.Indeterminate, noTerms.RowVerdict(new Row(), Today).State);
        Assert.Null(noTerms.RowDueAt(Today));
        Assert.Equal(RetentionState.Indeterminate, empty.RowStateAt(Today).Compile(preferInterpretation: true)(new Row()));
        Assert.Equal(RetentionState.Indeterminate, noTerms.Rules[0].StateAt(Today).Compile(preferInterpretation: true)(new Row()));
    }

    /// <summary>A state is a chain of conditions of comparisons: nothing that a provider cannot translate, and no negation of a
    /// comparison with what may be null, which databases do not take for true.</summary>
    [Fact]
    public void A_state_is_one_lambda_without_negations()
    {
        RetentionRule<Row> rule = Rule(
            "r", RetentionAction.Erase, Term(RetentionCombine.Earliest, [NineMonths, Words], Claim), Term(RetentionCombine.Latest, [TwoYears]));
        Expression<Func<Row, RetentionState>> state = rule.StateAt(Today);
        ParameterCollector collector = new();
        collector.Visit(state.Body);

        Assert.Equal([state.Parameters.Single()], collector.Seen);
        Assert.All(collector.Kinds, kind => Assert.Contains(kind, new[]
        {
            ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.GreaterThanOrEqual, ExpressionType.LessThan,
            ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.Convert, ExpressionType.MemberAccess,
            ExpressionType.Constant, ExpressionType.Parameter, ExpressionType.Conditional,
        }));
    }

    [Fact]
    public void A_date_whose_opposite_is_not_known_is_refused() =>
        Assert.Throws<ArgumentException>(() => new RetentionDate<Row>(
            "A", row => row.A, (first, end) => row => !(row.A < first || row.A >= end)));

    [Theory]
    [InlineData(RetentionAction.Erase, RetentionAction.Erase, RetentionAction.Erase)]
    [InlineData(RetentionAction.Erase, RetentionAction.Anonymise, RetentionAction.Anonymise)]
    [InlineData(RetentionAction.Restrict, RetentionAction.Anonymise, RetentionAction.Restrict)]
    [InlineData(RetentionAction.Erase, RetentionAction.Review, RetentionAction.Review)]
    public void A_row_is_erased_only_when_every_rule_says_so(RetentionAction one, RetentionAction other, RetentionAction row)
    {
        RetentionTerm<Row> term = Term(RetentionCombine.Earliest, [NineMonths]);

        Assert.Equal(row, new RetentionPlan<Row>("Row", Rule("r", one, term), Rule("s", other, term)).RowAction);
        Assert.Equal(row, new RetentionPlan<Row>("Row", Rule("r", other, term), Rule("s", one, term)).RowAction);
    }

    /// <summary>Restricted first, erased later: for the row only the last step counts.</summary>
    [Theory]
    [InlineData(RetentionAction.Restrict, RetentionAction.Erase, RetentionAction.Erase, true)]
    [InlineData(RetentionAction.Review, RetentionAction.Anonymise, RetentionAction.Anonymise, true)]
    [InlineData(RetentionAction.Anonymise, RetentionAction.Erase, RetentionAction.Erase, true)]
    [InlineData(RetentionAction.Restrict, RetentionAction.Review, RetentionAction.Review, false)]
    public void A_row_follows_the_last_step_of_its_members(
        RetentionAction first, RetentionAction last, RetentionAction row, bool isDue)
    {
        RetentionRule<Row> One(RetentionAction action, RetentionClause<Row> clause) => new(
            action.ToString(), action, ["category"], ["Name"], [], [Term(RetentionCombine.Earliest, [clause])], action < RetentionAction.Restrict ? r => r : null);
        RetentionPlan<Row> plan = new("Row", One(first, Words), One(last, NineMonths));
        Row old = new() { A = new DateTime(2020, 1, 1) };

        Assert.Equal(row, plan.RowAction);
        Assert.Equal(isDue, plan.RowVerdict(old, Today).IsDue);
        Assert.Equal(isDue, plan.RowDueAt(Today)?.Compile(preferInterpretation: true)(old) ?? false);
    }

    [Fact]
    public void A_rule_for_other_members_is_no_step()
    {
        RetentionTerm<Row> term = Term(RetentionCombine.Earliest, [NineMonths]);
        RetentionRule<Row> restrict = new("r", RetentionAction.Restrict, ["c"], ["Name", "Other"], [], [term], null);
        RetentionRule<Row> erase = new("e", RetentionAction.Erase, ["c"], ["Name"], [], [term], row => row);

        Assert.Equal(RetentionAction.Restrict, new RetentionPlan<Row>("Row", restrict, erase).RowAction);
    }

    [Fact]
    public void A_rule_that_erases_nothing_refuses_to_be_applied()
    {
        RetentionRule<Row> review = Rule("r", RetentionAction.Review, Term(RetentionCombine.Earliest, [NineMonths]));

        Assert.False(review.CanApply);
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => review.Apply(new Row()));
        Assert.Contains("Review", refused.Message, StringComparison.Ordinal);
    }

    private static RetentionClause<Row> Clause(
        int months, string member, Func<Row, DateTime?> start, Func<DateTime, DateTime, Expression<Func<Row, bool>>> within) =>
        new(RetentionPeriod.Months(months), Date(member, start, within));

    private static RetentionDate<Row> Date(
        string member, Func<Row, DateTime?> read, Func<DateTime, DateTime, Expression<Func<Row, bool>>> within) => new(member, read, within);

    private static RetentionTerm<Row> Term(RetentionCombine combine, RetentionClause<Row>[] clauses, params RetentionHold<Row>[] holds) =>
        new("purpose", combine, clauses, holds);

    private static RetentionRule<Row> Rule(string id, RetentionAction action, params RetentionTerm<Row>[] terms) =>
        new(id, action, ["category"], ["Name"], [], terms, erase: null);

    private static IEnumerable<Row> Rows()
    {
        DateTime?[] dates =
        [
            null, default(DateTime), new(2020, 2, 29), new(2024, 6, 1), new(2024, 6, 2), new(2025, 9, 1), new(2025, 9, 2),
            new(2026, 5, 31), new(2030, 1, 1), DateTime.MaxValue,
        ];
        return from a in dates
               from b in dates
               from claim in new bool?[] { null, false, true }
               select new Row { A = a, B = b, Claim = claim };
    }

    private sealed class Row
    {
        public DateTime? A { get; init; }

        public DateTime? B { get; init; }

        public bool? Claim { get; init; }
    }

    private sealed class ParameterCollector : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Seen { get; } = [];

        public HashSet<ExpressionType> Kinds { get; } = [];

        public override Expression? Visit(Expression? node)
        {
            if (node is not null)
            {
                Kinds.Add(node.NodeType);
            }

            return base.Visit(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Seen.Add(node);
            return node;
        }
    }
}
