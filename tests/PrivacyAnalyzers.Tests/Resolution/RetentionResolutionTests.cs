using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;
using Xunit;
using static PrivacyAnalyzers.Tests.Models;

namespace PrivacyAnalyzers.Tests;

/// <summary>What is special about retention: rules of a purpose for one category, defaults, exceptions, steps.</summary>
public class RetentionResolutionTests
{
    [Theory]
    [InlineData(true, true, true, true, true, Origin.Use, 1)]
    [InlineData(false, true, true, true, true, Origin.Use, 2)]
    [InlineData(false, false, true, true, true, Origin.Purpose, 3)]
    [InlineData(false, false, false, true, true, Origin.Category, 4)]
    [InlineData(false, false, false, false, true, Origin.Default, 5)]
    [InlineData(false, false, false, false, false, Origin.Nowhere, 0)]
    internal void The_nearest_word_holds(bool use, bool @for, bool purpose, bool category, bool @default, Origin expected, int months)
    {
        RetentionStatement? If(bool says, int number) => says ? Months(number) : null;
        var words = Vocabulary(
            [With(Purpose("p", null, If(purpose, 3), Use("c", null, If(use, 1))), "c", If(@for, 2))],
            [Category("c", null, If(category, 4))],
            @default ? Defaults((LegalBasis.Unspecified, Months(5))) : null);

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words));

        Assert.Equal((expected, months), (cell.RetentionOrigin, cell.Retention.Clauses.Sum(c => c.Months)));
        var ofVocabulary = Resolver.Resolve(words.Purposes[0], words.Purposes[0].Uses[0], words);
        Assert.Equal((cell.RetentionOrigin, cell.Retention), (ofVocabulary.RetentionOrigin, ofVocabulary.Retention));
    }

    [Fact]
    public void A_rule_for_a_category_is_for_no_other_and_needs_no_use()
    {
        var words = Vocabulary([With(Purpose("p", null, Months(3)), "c", Months(2))], []);

        Assert.Equal(2, MonthsOf(words, "c"));
        Assert.Equal(3, MonthsOf(words, "d"));
    }

    /// <summary>The longer rule adds what the short form has no room for.</summary>
    [Fact]
    public void A_rule_for_a_category_that_agrees_with_the_use_says_more()
    {
        var longer = Statement(Clause(2, unless: "a claim is open"));
        var words = Vocabulary([With(Purpose("p", null, null, Use("c", null, Months(2))), "c", longer)], []);

        Assert.Equal(longer, Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words)).Retention);
    }

    [Theory]
    [InlineData(LegalBasis.Consent, 1)]
    [InlineData(LegalBasis.Contract, 9)]
    [InlineData(LegalBasis.Unspecified, 9)]
    internal void The_default_of_the_basis_goes_before_that_of_all(LegalBasis basis, int expected)
    {
        var words = Vocabulary(
            [Purpose("p", Basis(basis))], [], Defaults((LegalBasis.Unspecified, Months(9)), (LegalBasis.Consent, Months(1))));

        Assert.Equal(expected, MonthsOf(words, "c"));
    }

    [Fact]
    public void A_default_of_another_basis_does_not_hold()
    {
        var words = Vocabulary([Purpose("p", Basis(LegalBasis.Contract))], [], Defaults((LegalBasis.Consent, Months(1))));

        Assert.Equal(Origin.Nowhere, Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words)).RetentionOrigin);
    }

    [Fact]
    public void An_exception_that_stands_alone_is_one_to_what_is_found_further_out()
    {
        var words = Vocabulary(
            [With(Purpose("p", null, Statement(Clause(unless: "of the purpose")), Use("c")), "c", Statement(Clause(unless: "of the use")))],
            [Category("c", null, Statement(Clause(4), Clause(unless: "of the category")))],
            Defaults(
                (LegalBasis.Unspecified, Statement(Clause(5), Clause(unless: "of all"))),
                (LegalBasis.Consent, Statement(Clause(unless: "of consent"))),
                (LegalBasis.Contract, Statement(Clause(unless: "of contract")))));

        var cell = Assert.Single(Resolver.Cells(
            Declaration("c", ["p"], Basis(LegalBasis.Consent), Statement(Clause(unless: "of the member"))), words));

        Assert.Equal(Origin.Category, cell.RetentionOrigin);
        Assert.Equal([4], cell.Retention.Periods.Select(c => c.Months!.Value));
        Assert.Equal(
            ["of all", "of consent", "of the category", "of the member", "of the purpose", "of the use"],
            cell.Retention.Exceptions.Select(c => c.Unless!).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void An_exception_of_something_that_is_not_asked_any_more_does_not_hold()
    {
        var words = Vocabulary(
            [Purpose("p", null, Months(3))], [Category("c", null, Statement(Clause(4), Clause(unless: "of the category")))]);

        Assert.Empty(Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words)).Retention.Exceptions);
    }

    [Fact]
    public void A_default_with_an_exception_has_it_once()
    {
        var words = Vocabulary(
            [Purpose("p")], [], Defaults((LegalBasis.Unspecified, Statement(Clause(5), Clause(unless: "of all")))));

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words));

        Assert.Equal(Origin.Default, cell.RetentionOrigin);
        Assert.Single(cell.Retention.Exceptions);
    }

    [Fact]
    public void Exceptions_without_any_period_are_no_retention()
    {
        var words = Vocabulary([Purpose("p")], [], Defaults((LegalBasis.Unspecified, Statement(Clause(unless: "of all")))));

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words));

        Assert.Equal((Origin.Nowhere, RetentionStatement.None), (cell.RetentionOrigin, cell.Retention));
    }

    [Fact]
    public void Vocabularies_with_other_defaults_differ()
    {
        Assert.Equal(Vocabulary([], [], Defaults((LegalBasis.Consent, Months(1)))), Vocabulary([], [], Defaults((LegalBasis.Consent, Months(1)))));
        Assert.NotEqual(Vocabulary([], [], Defaults((LegalBasis.Consent, Months(1)))), Vocabulary([], []));
    }

    [Theory]
    [InlineData(new[] { RetentionAction.Erase, RetentionAction.Restrict }, "Restrict 1; Erase 1")]
    [InlineData(new[] { RetentionAction.Erase, RetentionAction.Anonymise, RetentionAction.Review }, "Review 1; Anonymise 1; Erase 1")]
    [InlineData(new[] { RetentionAction.Unspecified, RetentionAction.Unspecified }, "Unspecified 2")]
    [InlineData(new[] { RetentionAction.Unspecified, RetentionAction.Anonymise }, "Anonymise 2")]
    [InlineData(new[] { RetentionAction.Unspecified, RetentionAction.Restrict, RetentionAction.Erase }, "Restrict 1; Erase 2")]
    [InlineData(new[] { RetentionAction.Unspecified, RetentionAction.Restrict, RetentionAction.Review }, "Restrict 1; Review 1; Erase 1")]
    [InlineData(new RetentionAction[0], "")]
    internal void Clauses_with_different_actions_are_steps(RetentionAction[] actions, string expected)
    {
        var statement = Statement([.. actions.Select((a, i) => Clause(i + 1, then: a)), Clause(unless: "a claim")]);

        Assert.Equal(expected, string.Join("; ", statement.Steps.Select(s => $"{s.Action} {s.Clauses.Count}")));
    }

    [Fact]
    public void Statements_agree_where_none_says_another_thing()
    {
        var full = Clause(9, then: RetentionAction.Erase) with { CountedFrom = PeriodAnchor.EndOfMonth, Statute = "s", ReviewEveryMonths = 12 };
        RetentionClause[] others =
        [
            full with { Months = 8 }, full with { After = "f" }, full with { Then = RetentionAction.Restrict }, full with { Until = "u" },
            full with { CountedFrom = PeriodAnchor.Event }, full with { Statute = "t" }, full with { ReviewEveryMonths = 1 },
            full with { Criterion = "c" }, full with { AccordingTo = "a" }, full with { DecidedBy = "d" }, full with { WithoutEnd = "w" },
            full with { AtMost = true }, full with { WhenProperty = "P" }, full with { WhenValue = false },
        ];

        Assert.All(others, other => Assert.False(Statement(full).Agrees(Statement(other)), other.ToString()));
        Assert.True(Statement(full).Agrees(Statement(Clause(9, null))));
        Assert.True(Statement(full).Agrees(Statement(Clause() with { Statute = "s" })));
        Assert.True(Statement(full).Agrees(Statement(full, Clause(unless: "a claim"))));
    }

    private static int MonthsOf(Vocabulary words, string category) =>
        Assert.Single(Resolver.Cells(Declaration(category, ["p"]), words)).Retention.Clauses.Sum(c => c.Months!.Value);

    private static Purpose With(Purpose purpose, string category, RetentionStatement? retention) => retention is null
        ? purpose
        : purpose with { RetentionFor = new[] { new CategoryRetention(category, retention) }.ToEquatableArray() };
}
