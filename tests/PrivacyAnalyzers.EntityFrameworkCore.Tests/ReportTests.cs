using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task The_report_is_read_back_as_it_was_and_holds_no_value_of_a_row()
    {
        RetentionReport report = await ReportAsync();

        string json = report.ToJson();

        Assert.Equal(json, RetentionReport.FromJson(json).ToJson());
        Assert.Contains("\"today\": \"2026-06-15\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", json, StringComparison.Ordinal);
        Assert.DoesNotContain("2020-01-01", json, StringComparison.Ordinal);
    }

    /// <summary>Who reads the reports with a program relies on the page.</summary>
    [Fact]
    public async Task Every_property_of_the_report_is_on_its_page()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "retention-run.md"));
        using JsonDocument json = JsonDocument.Parse((await ReportAsync()).ToJson());

        Assert.All(Names(json.RootElement).Distinct(), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_of_a_problem_is_on_the_page()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "retention-run.md"));
        string ids = File.ReadAllText(Path.Combine(Root(), "src", "PrivacyAnalyzers.EntityFrameworkCore", "Validation", "ProblemIds.cs"));

        string[] found = [.. ids.Split('"').Where(part => part.StartsWith("PRIV4", StringComparison.Ordinal) && part.Length == 8)];
        Assert.NotEmpty(found);
        Assert.All(found, id => Assert.Contains(id, page, StringComparison.Ordinal));
    }

    /// <summary>The least version that the package asks for is the one that it was built with.</summary>
    [Fact]
    public void The_page_names_the_version_of_EF_Core()
    {
        string version = typeof(DbContext).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "retention-run.md"));

        Assert.Contains($"` | {version} or later |", page, StringComparison.Ordinal);
    }

    private static async Task<RetentionReport> ReportAsync()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.Add(NotMappedRetention.Plan);
            options.Add(CustomerRetention.Plan);
            options.HoldWhileReferenced<Customer>();
        });
        database.Add(
            new Visitor { Name = "Anna", LeftAt = new(2020, 1, 1) },
            new Visitor { Name = "Anna", LeftAt = new(2020, 1, 1), HasIncident = true });
        return await database.RunAsync();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
