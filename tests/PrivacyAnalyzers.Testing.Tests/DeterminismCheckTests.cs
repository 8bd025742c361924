using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class DeterminismCheckTests
{
    private static readonly TestFile[] s_files = [new("A.cs", "a"), new("B.cs", "b")];

    [Fact]
    public async Task Output_that_does_not_depend_on_circumstances_passes()
    {
        await DeterminismCheck.AssertSameAsync(circumstances => Task.FromResult(
            string.Concat(circumstances.Arrange(s_files).Select(file => file.Text).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public async Task Output_that_depends_on_circumstances_fails()
    {
        await FailsAsync(_ => "title".ToUpper(CultureInfo.CurrentCulture), "Turkish");
        await FailsAsync(_ => (-1).ToString(CultureInfo.CurrentCulture), "Swedish");
        await FailsAsync(_ => new DateTime(2024, 1, 1).ToString("yyyy", CultureInfo.CurrentCulture), "Arabic");
        await FailsAsync(circumstances => circumstances.Arrange(s_files)[0].Text, "Swedish, files reversed");
        await FailsAsync(circumstances => circumstances.Arrange(s_files).MinBy(file => file.Text)!.Path, "Arabic, another folder");
        await FailsAsync(circumstances => circumstances.Name, "Turkish");
    }

    [Fact]
    public async Task Output_that_depends_on_the_time_zone_fails()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There the zone is the machine's and no process can change it for itself.
        }

        DateTimeOffset moment = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);
        await FailsAsync(_ => moment.ToLocalTime().ToString("O", CultureInfo.InvariantCulture), "Turkish");
    }

    [Fact]
    public async Task Nothing_to_compare_fails()
    {
        await Failing.CheckAsync(
            () => DeterminismCheck.AssertSameAsync(_ => Task.FromResult(string.Empty)),
            "nothing was compared");
    }

    [Fact]
    public async Task Circumstances_end_with_the_check()
    {
        string culture = CultureInfo.CurrentCulture.Name;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        var seen = new List<string>();

        await DeterminismCheck.AssertSameAsync(circumstances =>
        {
            seen.Add(CultureInfo.CurrentCulture.Name);
            return Task.FromResult("same");
        });

        Assert.Equal(["", "tr-TR", "sv-SE", "ar-SA", "en-US"], seen);
        Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        Assert.Equal(zone, Environment.GetEnvironmentVariable("TZ"));
    }

    private static Task FailsAsync(Func<Circumstances, string> produce, string under)
    {
        return Failing.CheckAsync(
            () => DeterminismCheck.AssertSameAsync(circumstances => Task.FromResult(produce(circumstances))),
            "not the same under '" + under);
    }
}
