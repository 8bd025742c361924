using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

public class StatuteTableTests
{
    [Fact]
    public void Each_constant_has_one_entry_and_each_entry_a_constant()
    {
        var constants = typeof(Statutes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (f.Name, (string)f.GetRawConstantValue()!))
            .Order();

        Assert.Equal(constants, StatuteTable.All.Select(s => (s.Constant, s.Id)).Order());
        Assert.All(StatuteTable.All, s => Assert.Same(s, StatuteTable.Find(s.Id)));
        Assert.Null(StatuteTable.Find("unheard-of"));
        Assert.Null(StatuteTable.Find(null));
    }

    [Fact]
    public void Each_entry_is_complete()
    {
        Assert.All(StatuteTable.All, s =>
        {
            Assert.Matches("^(SE|NO|DK|FI)$", s.Country);
            Assert.StartsWith(s.Country.ToLowerInvariant() + "-", s.Id, StringComparison.Ordinal);
            Assert.InRange(s.Months, 1, 1200);
            Assert.NotEqual(PeriodAnchor.Unspecified, s.Anchor);
            Assert.True(DateTime.TryParseExact(s.AsOf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.All(new[] { s.Law, s.Provision, s.Scope, s.Source }, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        });
    }

    [Fact]
    public void A_declared_law_with_a_minimum_goes_before_the_table()
    {
        var law = new Law(
            Models.Term(TermKind.Law, Statutes.SwedenAccounting), "SE", null, null, 12, PeriodAnchor.EndOfMonth);
        Vocabulary With(Law one) => new(Words.None with { Laws = new[] { one }.ToEquatableArray() }, EquatableArray<UnusableTerm>.Empty);

        Assert.Equal((12, PeriodAnchor.EndOfMonth), Of(FixedPeriod.Find(Statutes.SwedenAccounting, With(law))));
        Assert.Equal(
            (84, PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd),
            Of(FixedPeriod.Find(Statutes.SwedenAccounting, With(law with { MinimumMonths = null }))));
        Assert.Null(FixedPeriod.Find("unheard-of", With(law)));

        static (int, PeriodAnchor) Of(FixedPeriod? period) => (period!.Months, period.Anchor);
    }

    /// <summary>The page repeats the table, so that nobody has to read code to know what is compared.</summary>
    [Fact]
    public void The_page_shows_the_table()
    {
        var table = new StringBuilder("| Constant | Country | Law | What | Months | Counted from | Kind | As of | Sure | Read in |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var s in StatuteTable.All)
        {
            var months = s.Months.ToString(CultureInfo.InvariantCulture);
            table.Append(
                $"| `Statutes.{s.Constant}` | {s.Country} | {s.Law} {s.Provision} | {s.Scope} | {months} | {StatutoryStart.NameOf(s.Anchor)} | {s.Kind.ToString().ToLowerInvariant()} | {s.AsOf} | {s.Confidence.ToString().ToLowerInvariant()} | {s.Source} |\n");
        }

        RepositoryFile.VerifyPart("docs/statutes.md", "statutes", table.ToString());
    }

    [Fact]
    public void Each_repealed_law_is_complete()
    {
        Assert.NotEmpty(RepealedLaws.All);
        Assert.Distinct(RepealedLaws.All.Select(r => r.Law));
        Assert.All(RepealedLaws.All, r =>
        {
            Assert.Matches("^(EU|[A-Z]{2})$", r.Country);
            Assert.Contains(r.Number, r.Law, StringComparison.Ordinal);
            Assert.True(DateTime.TryParseExact(r.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.All(new[] { r.By, r.Source }, text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.All(r.Names, name => Assert.DoesNotContain(StatuteTable.All, s => s.Law.StartsWith(name + " ", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void The_page_shows_the_repealed_laws()
    {
        var table = new StringBuilder("| Country | Law | Repealed | By | Read in |\n|---|---|---|---|---|\n");
        foreach (var r in RepealedLaws.All)
        {
            table.Append($"| {r.Country} | {r.Law} | {r.On} | {r.By} | {r.Source} |\n");
        }

        RepositoryFile.VerifyPart("docs/statutes.md", "repealed", table.ToString());
    }
}
