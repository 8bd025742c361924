using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;
using Xunit;
using static PrivacyAnalyzers.Tests.Models;

namespace PrivacyAnalyzers.Tests;

public class ResolverTests
{
    /// <summary>A value on each of the four places, less those that a test takes away: the nearest that is left holds.</summary>
    [Theory]
    [InlineData(true, true, true, true, Origin.Member)]
    [InlineData(false, true, true, true, Origin.Use)]
    [InlineData(false, false, true, true, Origin.Purpose)]
    [InlineData(false, false, false, true, Origin.Category)]
    [InlineData(false, false, false, false, Origin.Nowhere)]
    [InlineData(true, false, false, false, Origin.Member)]
    [InlineData(false, true, false, false, Origin.Use)]
    [InlineData(false, true, false, true, Origin.Use)]
    [InlineData(false, false, true, false, Origin.Purpose)]
    internal void The_nearest_word_holds(bool member, bool use, bool purpose, bool category, Origin expected)
    {
        BasisStatement? BasisIf(bool says, LegalBasis basis) => says ? Basis(basis) : null;
        RetentionStatement? MonthsIf(bool says, int months) => says ? Months(months) : null;
        var words = Vocabulary(
            [Purpose("p", BasisIf(purpose, LegalBasis.PublicTask), MonthsIf(purpose, 3), Use("c", BasisIf(use, LegalBasis.Contract), MonthsIf(use, 2)))],
            [Category("c", BasisIf(category, LegalBasis.VitalInterests), MonthsIf(category, 4))]);

        var cell = Assert.Single(Resolver.Cells(
            Declaration("c", ["p"], BasisIf(member, LegalBasis.Consent), MonthsIf(member, 1)), words));

        Assert.Equal(expected, cell.BasisOrigin);
        Assert.Equal(expected, cell.RetentionOrigin);
        var (basis, months) = expected switch
        {
            Origin.Member => (LegalBasis.Consent, 1),
            Origin.Use => (LegalBasis.Contract, 2),
            Origin.Purpose => (LegalBasis.PublicTask, 3),
            Origin.Category => (LegalBasis.VitalInterests, 4),
            _ => (LegalBasis.Unspecified, 0),
        };
        Assert.Equal(basis, cell.Basis.Basis);
        Assert.Equal(months, cell.Retention.Clauses.Sum(c => c.Months));
    }

    [Fact]
    public void Basis_and_period_are_looked_for_each_on_its_own()
    {
        var words = Vocabulary([Purpose("p", Basis(LegalBasis.Contract))], [Category("c", Basis(LegalBasis.Consent), Months(9))]);

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"]), words));

        Assert.Equal((Origin.Purpose, Origin.Category), (cell.BasisOrigin, cell.RetentionOrigin));
    }

    [Fact]
    public void Several_uses_of_one_category_are_one_cell_for_each_condition()
    {
        var words = Vocabulary(
            [
                Purpose(
                    "p",
                    null,
                    Months(6),
                    Use("c", Basis(LegalBasis.Consent, condition: "newsletter asked for")),
                    Use("c", Basis(LegalBasis.Contract, condition: "customer"), Months(3)),
                    Use("other", Basis(LegalBasis.PublicTask))),
            ],
            []);

        var cells = Resolver.Cells(Declaration("c", ["p"]), words).ToArray();

        Assert.Equal(["newsletter asked for", "customer"], cells.Select(c => c.Basis.Condition));
        Assert.Equal([Origin.Purpose, Origin.Use], cells.Select(c => c.RetentionOrigin));
    }

    [Fact]
    public void A_member_without_purposes_has_those_that_use_its_category()
    {
        var words = Vocabulary([Purpose("b", uses: Use("c")), Purpose("a", uses: Use("c")), Purpose("other", uses: Use("d"))], []);

        Assert.Equal(["a", "b"], Resolver.PurposesOf(Declaration("c"), words));
        Assert.Equal(["other"], Resolver.PurposesOf(Declaration("c", ["other", "other"]), words));
        Assert.Empty(Resolver.PurposesOf(Declaration(null), words));
    }

    [Fact]
    public void Without_any_purpose_the_category_still_speaks()
    {
        var cell = Assert.Single(Resolver.Cells(
            Declaration("c"), Vocabulary([], [Category("c", Basis(LegalBasis.Contract), Months(2))])));

        Assert.Null(cell.Purpose);
        Assert.Equal((Origin.Category, Origin.Category), (cell.BasisOrigin, cell.RetentionOrigin));
    }

    [Fact]
    public void A_purpose_that_nobody_declares_is_a_cell_all_the_same()
    {
        var cell = Assert.Single(Resolver.Cells(Declaration(null, ["undeclared"]), Vocabulary([], [])));

        Assert.Equal("undeclared", cell.Purpose);
        Assert.Equal((Origin.Nowhere, Origin.Nowhere), (cell.BasisOrigin, cell.RetentionOrigin));
    }

    [Fact]
    public void Interest_law_and_address_complete_the_same_basis_from_further_out()
    {
        var words = Vocabulary(
            [
                Purpose(
                    "p",
                    Basis(LegalBasis.Consent, interest: "of the purpose", withdrawAt: "https://purpose"),
                    null,
                    Use("c", Basis(LegalBasis.Consent, interest: "of the use"))),
            ],
            [Category("c", Basis(LegalBasis.Consent, law: "of the category", interest: "of the category"))]);

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"], Basis(LegalBasis.Consent)), words));

        Assert.Equal(Origin.Member, cell.BasisOrigin);
        Assert.Equal("of the use", cell.Basis.Interest);
        Assert.Equal("of the category", cell.Basis.Law);
        Assert.Equal("https://purpose", cell.Basis.WithdrawAt);
    }

    [Fact]
    public void What_belongs_to_another_basis_completes_nothing()
    {
        var words = Vocabulary(
            [Purpose("p", Basis(LegalBasis.LegitimateInterests, interest: "ours"))],
            [Category("c", Basis(LegalBasis.Unspecified, law: "Act 1"))]);

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"], Basis(LegalBasis.Consent)), words));

        Assert.Null(cell.Basis.Interest);

        // A law that stands without a basis belongs to whichever holds.
        Assert.Equal("Act 1", cell.Basis.Law);
    }

    /// <summary>A condition of Art. 9(2) stands beside any basis of Art. 6(1); explicit consent goes with consent.</summary>
    [Theory]
    [InlineData(LegalBasis.Contract, Article9.LegalClaims, Article9.LegalClaims)]
    [InlineData(LegalBasis.Unspecified, Article9.LegalClaims, Article9.LegalClaims)]
    [InlineData(LegalBasis.Consent, Article9.ExplicitConsent, Article9.Unspecified)]
    [InlineData(LegalBasis.LegalObligation, Article9.ExplicitConsent, Article9.ExplicitConsent)]
    [InlineData(LegalBasis.Unspecified, Article9.ExplicitConsent, Article9.ExplicitConsent)]
    internal void A_condition_of_article_9_holds_beside_another_basis(LegalBasis onPurpose, Article9 said, Article9 expected)
    {
        var purpose = Purpose("p", Basis(onPurpose) with { Article9 = said }, null, Use("c", Basis(LegalBasis.LegalObligation)));

        var cell = Resolver.Resolve(purpose, purpose.Uses[0], Vocabulary([purpose], [Category("c")]));

        Assert.Equal((LegalBasis.LegalObligation, expected), (cell.Basis.Basis, cell.Basis.Article9));
    }

    [Fact]
    public void Facts_are_kept_where_no_basis_is_said()
    {
        var purpose = Purpose("p", BasisStatement.None with { Article9 = Article9.LegalClaims }, null, Use("c", Basis(LegalBasis.Unspecified, law: "Act 1")));

        var cell = Resolver.Resolve(purpose, purpose.Uses[0], Vocabulary([purpose], []));

        Assert.Equal(Origin.Nowhere, cell.BasisOrigin);
        Assert.Equal(("Act 1", Article9.LegalClaims), (cell.Basis.Law, cell.Basis.Article9));
    }

    [Fact]
    public void A_condition_is_not_taken_over()
    {
        var words = Vocabulary([Purpose("p", null, null, Use("c", Basis(LegalBasis.Consent, condition: "asked")))], []);

        var cell = Assert.Single(Resolver.Cells(Declaration("c", ["p"], Basis(LegalBasis.Consent)), words));

        Assert.Null(cell.Basis.Condition);
    }

    [Fact]
    public void The_vocabulary_resolves_a_use_without_any_member()
    {
        var purpose = Purpose("p", null, Months(5), Use("c"));
        var words = Vocabulary([purpose], [Category("c", Basis(LegalBasis.Contract), Months(1))]);

        var cell = Resolver.Resolve(purpose, purpose.Uses[0], words);

        Assert.Equal(("p", "c"), (cell.Purpose, cell.Category));
        Assert.Equal((Origin.Category, Origin.Purpose), (cell.BasisOrigin, cell.RetentionOrigin));
    }

    [Fact]
    public void A_declaration_that_says_nothing_is_skipped()
    {
        // A clause with neither period nor criterion is no retention.
        var silent = new RetentionStatement(
            new[] { new RetentionClause(null, null, "e", " ", RetentionAction.Erase, null, null, false, Spot.Name) }.ToEquatableArray(),
            RetentionCombine.Latest);

        var cell = Assert.Single(Resolver.Cells(
            Declaration("c", ["p"], retention: silent), Vocabulary([Purpose("p", retention: Months(7))], [])));

        Assert.Equal(Origin.Purpose, cell.RetentionOrigin);
    }
}
