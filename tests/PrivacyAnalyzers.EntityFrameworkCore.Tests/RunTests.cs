using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

public sealed class RunTests
{
    [Fact]
    public async Task Rows_that_are_due_are_erased_in_batches_and_no_others()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.BatchSize = 2;
        });
        database.Add(
            new Visitor { Name = "due 1", LeftAt = new(2025, 6, 15) },
            new Visitor { Name = "due 2", LeftAt = new(2025, 6, 14) },
            new Visitor { Name = "due 3", LeftAt = new(2020, 1, 1) },
            new Visitor { Name = "running", LeftAt = new(2025, 6, 16) },
            new Visitor { Name = "not started" },
            new Visitor { Name = "held", LeftAt = new(2020, 1, 1), HasIncident = true });

        RetentionReport report = await database.RunAsync();

        using ShopContext context = database.Open();
        Assert.Equal(["held", "not started", "running"], context.Visitors.Select(v => v.Name).Order());
        RetentionStepReport step = Assert.Single(report.Steps);
        Assert.Equal((6, 3, 3, 1, 1, 1), (step.Rows, step.Due, step.Done, step.Held, step.NotStarted, step.Running));
        Assert.Equal(2, step.Batches);
        Assert.Equal([new RetentionHeld("an incident is open", 1)], step.Holds);
        Assert.Equal([new RetentionCutoff("security", "LeftAt", "P12M", new(2025, 6, 16))], step.Cutoffs);
    }

    [Fact]
    public async Task Members_that_are_due_are_emptied_and_the_row_stays()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(CustomerRetention.Plan);
            options.HoldWhileReferenced<Customer>();
        });
        database.Add(
            new Customer { Name = "a", Email = "a@x.example", Interests = "tea", ConsentEndedAt = new(2026, 1, 1) },
            new Customer { Name = "b", Email = "b@x.example", Interests = "tea" },
            new Customer { Name = "c", Email = "c@x.example", Interests = "tea", LeftAt = new(2020, 1, 1) },
            new Customer { Name = "d", Interests = "tea", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) });

        RetentionReport report = await database.RunAsync();

        using ShopContext context = database.Open();
        Assert.Equal(
            ["a a@x.example ", "b b@x.example tea", "  tea"],
            context.Customers.OrderBy(c => c.Id).Select(c => $"{c.Name} {c.Email} {c.Interests}"));
        Assert.Equal(
            ["row 1 1 0", "contact/sales 1 1 0", "interests/newsletter 1 1 0"],
            report.Steps.Select(s => $"{s.Rule} {s.Due} {s.Done} {s.GoneWithRow}"));

        RetentionReport again = await database.RunAsync();

        Assert.Equal([0L, 0L, 0L], again.Steps.Select(s => s.Done));
        Assert.Equal([0L, 1L, 1L], again.Steps.Select(s => s.Finished));
    }
}
