using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

public sealed class RetentionVerdictTests
{
    private static readonly DateTime Today = new(2026, 6, 1);

    private static readonly Dictionary<char, RetentionVerdict> Verdicts = new()
    {
        ['d'] = RetentionVerdict.Ends(new DateTime(2026, 5, 1), Today),
        ['D'] = RetentionVerdict.Ends(new DateTime(2026, 6, 1), Today),
        ['r'] = RetentionVerdict.Ends(new DateTime(2026, 6, 2), Today),
        ['R'] = RetentionVerdict.Ends(new DateTime(2031, 1, 1), Today),
        ['n'] = RetentionVerdict.NotStarted,
        ['i'] = RetentionVerdict.Indeterminate("words"),
        ['h'] = RetentionVerdict.Ends(new DateTime(2026, 4, 1), Today).Unless(true, "claim"),
    };

    [Theory]
    [InlineData("dDrRnih", "d")]
    [InlineData("Dd", "d")]
    [InlineData("hD", "D")]
    [InlineData("nD", "D")]
    [InlineData("iD", "D")]
    [InlineData("Rr", "r")]
    [InlineData("nR", "R")]
    [InlineData("iR", "R")]
    [InlineData("hR", "h")]
    [InlineData("ni", "i")]
    [InlineData("nh", "h")]
    [InlineData("hi", "h")]
    [InlineData("nn", "n")]
    [InlineData("n", "n")]
    public void Earliest(string verdicts, string expected) => AssertInAnyOrder(RetentionVerdict.Earliest, verdicts, expected);

    [Theory]
    [InlineData("dD", "D")]
    [InlineData("d", "d")]
    [InlineData("dr", "r")]
    [InlineData("drR", "R")]
    [InlineData("dn", "n")]
    [InlineData("Rn", "n")]
    [InlineData("di", "i")]
    [InlineData("ni", "i")]
    [InlineData("dh", "h")]
    [InlineData("hirn", "h")]
    public void Latest(string verdicts, string expected) => AssertInAnyOrder(RetentionVerdict.Latest, verdicts, expected);

    [Fact]
    public void Nothing_declared_is_never_due()
    {
        Assert.Equal(RetentionState.Indeterminate, RetentionVerdict.Latest().State);
        Assert.Equal(RetentionState.Indeterminate, RetentionVerdict.Earliest().State);
        Assert.False(default(RetentionVerdict).IsDue);
    }

    [Fact]
    public void Every_combination_is_due_only_when_its_meaning_says_so()
    {
        RetentionVerdict[] all = Verdicts.Values.ToArray();
        int combinations = 0;
        foreach (RetentionVerdict a in all)
        {
            foreach (RetentionVerdict b in all)
            {
                foreach (RetentionVerdict c in all)
                {
                    Assert.Equal(a.IsDue || b.IsDue || c.IsDue, RetentionVerdict.Earliest(a, b, c).IsDue);
                    Assert.Equal(a.IsDue && b.IsDue && c.IsDue, RetentionVerdict.Latest(a, b, c).IsDue);
                    combinations++;
                }
            }
        }

        Assert.Equal(343, combinations);
    }

    [Fact]
    public void Reasons_are_told_once_each()
    {
        RetentionVerdict verdict = RetentionVerdict.Latest(
            RetentionVerdict.Indeterminate("one"), RetentionVerdict.Indeterminate("two"), RetentionVerdict.Indeterminate("one"));

        Assert.Equal("one; two", verdict.Reason);
    }

    [Fact]
    public void An_exception_matters_only_when_the_period_has_ended()
    {
        RetentionVerdict due = Verdicts['d'];

        Assert.Equal("Held 2026-05-01: claim", due.Unless(true, "claim").ToString());
        Assert.Equal("Indeterminate 2026-05-01: claim", due.Unless(null, "claim").ToString());
        Assert.Equal(due, due.Unless(false, "claim"));
        foreach (char state in "rRnih")
        {
            Assert.Equal(Verdicts[state], Verdicts[state].Unless(true, "claim"));
            Assert.Equal(Verdicts[state], Verdicts[state].Unless(null, "claim"));
        }
    }

    [Fact]
    public void Words_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal("Due 2026-05-01", Verdicts['d'].ToString());
            Assert.Equal("NotStarted", RetentionVerdict.NotStarted.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equality_looks_at_everything()
    {
        RetentionVerdict[] all = Verdicts.Values.ToArray();
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                Assert.Equal(i == j, all[i] == all[j]);
                Assert.Equal(i != j, all[i] != all[j]);
            }
        }

        Assert.Equal(Verdicts['D'].GetHashCode(), RetentionVerdict.Ends(Today, Today.AddHours(5)).GetHashCode());
    }

    private static void AssertInAnyOrder(Func<RetentionVerdict[], RetentionVerdict> combine, string verdicts, string expected)
    {
        RetentionVerdict[] given = verdicts.Select(v => Verdicts[v]).ToArray();

        Assert.Equal(Verdicts[expected[0]], combine(given));
        Assert.Equal(Verdicts[expected[0]], combine(given.Reverse().ToArray()));
    }
}
