using System;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Rows of types that only inherit personal data go by the plans that are generated for these types.</summary>
public sealed class HeirTests
{
    [Fact]
    public Task Rows_go_where_the_base_has_no_table() => GoesOnceAsync<BaseNotMapped>();

    [Fact]
    public Task Rows_go_where_all_are_in_one_table() => GoesOnceAsync<BaseMapped>();

    [Fact]
    public async Task Rows_of_a_base_and_of_its_heir_in_one_table_go_once_each()
    {
        using TestDatabase<ModelContext<BaseWithRows>> database = new(RetentionPlans.AddTo);
        database.Add(
            new Partner { Name = "a due partner", LeftOn = new(2025, 6, 15) },
            new Partner { Name = "a partner", LeftOn = new(2025, 6, 16) },
            new Reseller { Name = "a due reseller", LeftOn = new(2025, 6, 15) },
            new Reseller { Name = "another due reseller", LeftOn = new(2025, 6, 14) },
            new Reseller { Name = "a reseller" });

        RetentionReport report = await database.RunAsync();

        Assert.Equal(
            ["Partner 2 1 1", "Reseller 3 2 2"],
            report.Steps.Select(s => $"{s.Entity.Split('.')[^1]} {s.Rows} {s.Due} {s.Done}").Order(StringComparer.Ordinal));
        using ModelContext<BaseWithRows> left = database.Open();
        Assert.Equal(["a partner", "a reseller"], left.Set<Partner>().Select(p => p.Name!).Order());
    }

    private static async Task GoesOnceAsync<TMapping>()
        where TMapping : IMapping
    {
        using TestDatabase<ModelContext<TMapping>> database = new(RetentionPlans.AddTo);
        using (ModelContext<TMapping> context = database.Open())
        {
            Assert.Empty(context.ValidateRetention<ModelContext<TMapping>>(RetentionPlans.AddTo));
        }

        database.Add(
            new Shopper { Name = "a due shopper", LeftOn = new(2025, 6, 15) },
            new Shopper { Name = "a shopper", LeftOn = new(2025, 6, 16) },
            new Seller { Name = "a due seller", LeftOn = new(2025, 6, 15) },
            new Seller { Name = "a seller" },
            new Wholesaler { Name = "a due wholesaler", LeftOn = new(2020, 1, 1) },
            new Wholesaler { Name = "another due wholesaler", LeftOn = new(2020, 1, 1) },
            new Wholesaler { Name = "a wholesaler", LeftOn = new(2026, 1, 1) });

        RetentionReport report = await database.RunAsync();

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(
            ["Seller 2 1 1", "Shopper 2 1 1", "Wholesaler 3 2 2"],
            report.Steps.Select(s => $"{s.Entity.Split('.')[^1]} {s.Rows} {s.Due} {s.Done}").Order(StringComparer.Ordinal));
        using ModelContext<TMapping> left = database.Open();
        Assert.Equal(["a shopper"], left.Set<Shopper>().Select(s => s.Name!).Order());
        Assert.Equal(["a seller", "a wholesaler"], left.Set<Seller>().Select(s => s.Name!).Order());

        RetentionReport again = await database.RunAsync();

        Assert.All(again.Steps, step => Assert.Equal(0, step.Done));
    }
}
