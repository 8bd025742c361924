using System;
using System.Linq;
using System.Threading;
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

    [Fact]
    public async Task A_dry_run_counts_what_a_run_would_do_and_changes_nothing()
    {
        using TestDatabase<ShopContext> database = new(Customers);
        database.Add(
            new Customer { Name = "goes", Interests = "tea", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) },
            new Customer { Name = "loses", Interests = "tea", ConsentEndedAt = new(2020, 1, 1) });

        RetentionReport report = await database.RunAsync(dryRun: true);

        Assert.Equal(RetentionRunKind.DryRun, report.Kind);
        Assert.Equal(
            ["row 2 1 0 1", "contact/sales 2 0 1 0", "interests/newsletter 2 1 1 1"],
            report.Steps.Select(s => $"{s.Rule} {s.Rows} {s.Due} {s.GoneWithRow} {s.Left}"));
        Assert.All(report.Steps, s => Assert.Equal(s.Rows, s.Due + s.Held + s.NotStarted + s.Running + s.Indeterminate + s.Finished + s.GoneWithRow));
        Assert.DoesNotContain(database.Sql, sql => sql.Contains("DELETE", StringComparison.Ordinal) || sql.Contains("UPDATE", StringComparison.Ordinal));

        RetentionReport run = await database.RunAsync();

        Assert.Equal([1L, 0L, 1L], run.Steps.Select(s => s.Done));
    }

    [Fact]
    public async Task Holds_in_other_tables_keep_the_row_and_its_members_and_are_counted_by_their_reasons()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            Customers(options);
            options.Hold<Customer>("a dispute", db => c => db.Disputes.Any(d => d.CustomerId == c.Id));
            options.Hold<Customer>("an audit", _ => c => c.Name == "audited");
        });
        database.Add(
            new Dispute { CustomerId = 1 },
            new Customer { Id = 1, Name = "disputed", Interests = "tea", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) },
            new Customer { Id = 2, Name = "audited", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) },
            new Customer { Id = 3, Name = "free", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) });

        RetentionReport report = await database.RunAsync();

        using ShopContext context = database.Open();
        Assert.Equal(["disputed tea", "audited "], context.Customers.OrderBy(c => c.Id).Select(c => $"{c.Name} {c.Interests}"));
        RetentionStepReport row = report.Steps[0];
        Assert.Equal((1L, 1L, 2L), (row.Due, row.Done, row.Held));
        Assert.Equal([new("a dispute", 1), new("an audit", 1)], row.Holds);
    }

    [Fact]
    public async Task A_row_waits_for_the_rows_that_refer_to_it_and_goes_after_them()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            Customers(options);
            options.Add(OrderRetention.Plan);
        });
        database.Add(
            new Customer { Id = 1, Name = "goes after its order", LeftAt = new(2015, 1, 1), ConsentEndedAt = new(2015, 1, 1) },
            new Customer { Id = 2, Name = "waits", LeftAt = new(2015, 1, 1), ConsentEndedAt = new(2015, 1, 1) },
            new Order { CustomerId = 1, DeliveredTo = "a", YearClosedAt = new(2016, 1, 1) },
            new Order { CustomerId = 2, DeliveredTo = "b", YearClosedAt = new(2025, 1, 1) });

        RetentionReport report = await database.RunAsync();

        using ShopContext context = database.Open();
        Assert.Equal(["waits"], context.Customers.Select(c => c.Name));
        Assert.Equal(["b"], context.Orders.Select(o => o.DeliveredTo));
        Assert.Equal([new RetentionHeld("rows of Order refer to it", 1)], report.Steps.Single(s => s.Rule == "row" && s.Entity.EndsWith("Customer", StringComparison.Ordinal)).Holds);
    }

    /// <summary>What refers to a row is erased before it: a dry run, which erases nothing, foresees it.</summary>
    [Fact]
    public async Task A_dry_run_counts_rows_whose_referring_rows_would_go_before_them()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            Customers(options);
            options.Add(OrderRetention.Plan);
            options.Hold<Order>("an audit", _ => o => o.DeliveredTo == "audited");
        });
        DateTime left = new(2015, 1, 1), closed = new(2016, 1, 1);
        database.Add(
            new Customer { Id = 1, Name = "goes after its order", LeftAt = left, ConsentEndedAt = left },
            new Customer { Id = 2, Name = "waits for its order's period", LeftAt = left, ConsentEndedAt = left },
            new Customer { Id = 3, Name = "waits for one of two", LeftAt = left, ConsentEndedAt = left },
            new Customer { Id = 4, Name = "waits for an audit of its order", LeftAt = left, ConsentEndedAt = left },
            new Order { CustomerId = 1, DeliveredTo = "a", YearClosedAt = closed },
            new Order { CustomerId = 2, DeliveredTo = "b", YearClosedAt = new(2025, 1, 1) },
            new Order { CustomerId = 3, DeliveredTo = "c", YearClosedAt = closed },
            new Order { CustomerId = 3, DeliveredTo = "d" },
            new Order { CustomerId = 4, DeliveredTo = "audited", YearClosedAt = closed });

        RetentionReport dry = await database.RunAsync(dryRun: true);
        RetentionReport run = await database.RunAsync();

        Assert.Equal([(2L, 1L), (1L, 3L), (0L, 0L), (0L, 0L)], dry.Steps.Select(step => (step.Due, step.Held)));
        Assert.Equal(
            dry.Steps.Select(step => $"{step.Entity} {step.Rule} {step.Due} {step.Held} {string.Join(", ", step.Holds)}"),
            run.Steps.Select(step => $"{step.Entity} {step.Rule} {step.Done} {step.Held} {string.Join(", ", step.Holds)}"));
    }

    [Fact]
    public async Task A_period_that_starts_from_another_rows_date_is_run()
    {
        using TestDatabase<ShopContext> database = new(options => options.Add(InvoiceRetention.Plan));
        database.Add(
            new Invoice { Id = 1, Text = "due", Customer = new() { LeftAt = new(2020, 1, 1) } },
            new Invoice { Id = 2, Text = "not started", Customer = new() },
            new Invoice { Id = 3, Text = "running", Customer = new() { LeftAt = new(2026, 1, 1) } },
            new Invoice { Id = 4, Text = "of nobody" });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ShopContext context = database.Open();
        Assert.Equal(["not started", "of nobody", "running"], context.Invoices.Select(i => i.Text).Order());
        Assert.Equal((4L, 1L, 1L, 2L, 1L), (step.Rows, step.Due, step.Done, step.NotStarted, step.Running));
        Assert.Equal("Customer.LeftAt", Assert.Single(step.Cutoffs).Start);
    }

    [Fact]
    public async Task The_generated_list_adds_every_plan_and_what_the_context_does_not_map_is_left_out()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            RetentionPlans.AddTo(options);
            options.HoldWhileReferenced<Customer>();
            options.Exclude<Visitor>();
        });

        RetentionReport report = await database.RunAsync();

        string[] leftOut = [.. report.LeftOut.Select(l => $"{l.Entity.Split('.')[^1]}: {l.Reason}")];
        Assert.Contains("Visitor: it is excluded", leftOut);
        Assert.Contains("NotMapped: the context does not map it", leftOut);
        Assert.Contains(report.Steps, s => s.Entity.EndsWith("Order", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_keeps_what_is_done_and_reports_it()
    {
        using CancellationTokenSource cancellation = new();
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.BatchSize = 2;
        });
        database.Add([.. Enumerable.Range(0, 5).Select(i => new Visitor { LeftAt = new(2020, 1, 1) })]);

        RetentionReport report = await database.Runner.RunAsync(
            dryRun: false, new Callback(_ => cancellation.Cancel()), cancellation.Token);

        Assert.Equal(RetentionOutcome.Cancelled, report.Outcome);
        RetentionStepReport step = Assert.Single(report.Steps);
        Assert.Equal((true, 2L, 2L), (step.IsPartial, step.Due, step.Done));
        using ShopContext context = database.Open();
        Assert.Equal(3, context.Visitors.Count());

        RetentionStepReport next = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal((false, 3L, 3L, 3L), (next.IsPartial, next.Rows, next.Due, next.Done));
    }

    [Fact]
    public async Task A_context_with_unsaved_changes_is_refused()
    {
        using TestDatabase<ShopContext> database = new(options => options.Add(VisitorRetention.Plan));
        using ShopContext context = database.Open();
        context.Add(new Visitor());

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Runner.RunAsync(context, dryRun: true));
    }

    private static void Customers(RetentionOptions<ShopContext> options)
    {
        options.Add(CustomerRetention.Plan);
        options.HoldWhileReferenced<Customer>();
    }

    private sealed class Callback(Action<RetentionProgress> told) : IProgress<RetentionProgress>
    {
        public void Report(RetentionProgress value) => told(value);
    }
}
