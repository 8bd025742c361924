using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

public sealed class LogTests
{
    [Fact]
    public async Task Each_batch_logs_the_keys_of_its_rows_and_a_replay_does_it_again()
    {
        using TestDatabase<ModelContext<Logged>> database = new(options =>
        {
            options.Add(new RetentionPlan<Ticket>("Ticket", Ticket.Rule(RetentionAction.Erase)));
            options.Add(new RetentionPlan<Person>(
                "Person", Person.Rule(RetentionAction.Anonymise, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null))));
            options.BatchSize = 2;
        });
        object[] Rows() =>
        [
            new Ticket { Event = new("a'b"), Seat = 1, UsedAt = new(2020, 1, 1) },
            new Ticket { Event = new("a'b"), Seat = 2, UsedAt = new(2020, 1, 1) },
            new Ticket { Event = new("c"), Seat = 1, UsedAt = new(2020, 1, 1) },
            new Person { Id = 1, Email = "a@x.example", LeftAt = new(2020, 1, 1) },
        ];
        database.Add([.. Rows(), new Ticket { Event = new("c"), Seat = 2 }, new Person { Id = 2, Email = "b@x.example" }]);

        RetentionReport report = await database.RunAsync();

        using ModelContext<Logged> context = database.Open();
        RetentionLogEntry[] log = [.. context.Set<RetentionLogEntry>()];
        Assert.Equal(
            ["Person contact/sales [1] Anonymise 2026-06-15", "Ticket row [\"a\\u0027b\",1] Erase 2026-06-15", "Ticket row [\"a\\u0027b\",2] Erase 2026-06-15", "Ticket row [\"c\",1] Erase 2026-06-15"],
            log.Select(e => $"{e.Entity} {e.Rule} {e.Key} {e.Action} {e.Day:yyyy-MM-dd}").Order(StringComparer.Ordinal));
        Assert.All(log, e => Assert.Equal(report.Run, e.Run));

        // A backup from before the run is restored.
        await context.Set<Ticket>().ExecuteDeleteAsync();
        await context.Set<Person>().ExecuteDeleteAsync();
        database.Add([.. Rows(), new Ticket { Event = new("c"), Seat = 2 }, new Person { Id = 2, Email = "b@x.example" }]);
        RetentionReport replay = await database.Runner.ReplayAsync();

        Assert.Equal((RetentionRunKind.Replay, RetentionOutcome.Completed), (replay.Kind, replay.Outcome));
        Assert.Equal(["Person 1", "Ticket 3"], replay.Steps.Select(s => $"{s.Entity} {s.Done}").Order());
        Assert.Equal(["c 2"], context.Set<Ticket>().AsEnumerable().Select(t => $"{t.Event.Name} {t.Seat}"));
        Assert.Equal([null, "b@x.example"], context.Set<Person>().OrderBy(p => p.Id).Select(p => p.Email));
        Assert.All((await database.Runner.ReplayAsync()).Steps, s => Assert.Equal(0, s.Done));
    }

    [Fact]
    public async Task A_row_that_changes_after_it_was_named_is_judged_again_and_not_logged()
    {
        using TestDatabase<ModelContext<Logged>> database = new(
            options => options.Add(new RetentionPlan<Ticket>("Ticket", Ticket.Rule(RetentionAction.Erase))),
            services: null,
            new Meanwhile("UPDATE \"Ticket\" SET \"UsedAt\" = NULL WHERE \"Seat\" = 2"));
        database.Add(
            new Ticket { Event = new("a"), Seat = 1, UsedAt = new(2020, 1, 1) },
            new Ticket { Event = new("a"), Seat = 2, UsedAt = new(2020, 1, 1) },
            new Ticket { Event = new("a"), Seat = 3, UsedAt = new(2020, 1, 1) });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ModelContext<Logged> context = database.Open();
        Assert.Equal([2], context.Set<Ticket>().Select(t => t.Seat));
        Assert.Equal(["[\"a\",1]", "[\"a\",3]"], context.Set<RetentionLogEntry>().Select(e => e.Key).AsEnumerable().Order(StringComparer.Ordinal));
        Assert.Equal((3L, 2L, 0L), (step.Due, step.Done, step.Left));
    }

    [Fact]
    public async Task Entries_that_are_not_understood_are_reported()
    {
        using TestDatabase<ModelContext<Logged>> database = new(options =>
            options.Add(new RetentionPlan<Ticket>("Ticket", Ticket.Rule(RetentionAction.Erase))));
        database.Add(new Ticket { Event = new("c"), Seat = 1 });
        using ModelContext<Logged> context = database.Open();

        RetentionReport report = await database.Runner.ReplayAsync(context, Entries());

        Assert.Equal(RetentionOutcome.Failed, report.Outcome);
        Assert.Equal(["Gone", "Ticket", "Ticket"], report.LeftOut.Select(l => l.Entity).Order());
        Assert.Equal(1, report.Steps.Sum(s => s.Done));

        static async IAsyncEnumerable<RetentionLogEntry> Entries()
        {
            await Task.Yield();
            yield return new() { Entity = "Ticket", Rule = "row", Key = "[\"c\",1]" };
            yield return new() { Entity = "Ticket", Rule = "row", Key = "[1]" };
            yield return new() { Entity = "Ticket", Rule = "old", Key = "[\"c\",1]" };
            yield return new() { Entity = "Gone", Rule = "row", Key = "[1]" };
        }
    }

    [Fact]
    public async Task Without_a_log_there_is_nothing_to_replay()
    {
        using TestDatabase<Shop.ShopContext> database = new(options => options.Add(Shop.VisitorRetention.Plan));

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Runner.ReplayAsync());
    }

    /// <summary>A key of two parts, one of them of a type of the user's own.</summary>
    public sealed class Ticket
    {
        public EventName Event { get; set; } = new("");

        public int Seat { get; set; }

        public DateTime? UsedAt { get; set; }

        public static RetentionRule<Ticket> Rule(RetentionAction action) => new(
            "ticket/sales", action, ["ticket"], [], [],
            [new("sales", RetentionCombine.Earliest, [new(RetentionPeriod.Days(1), new(nameof(UsedAt), row => row.UsedAt, (first, end) => row => row.UsedAt >= first && row.UsedAt < end))], [])],
            row => row);
    }

    public sealed record EventName(string Name);

    private sealed class Logged : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            model.UseRetentionLog();
            model.Entity<Ticket>(ticket =>
            {
                ticket.HasKey(t => new { t.Event, t.Seat });
                ticket.Property(t => t.Event).HasConversion(e => e.Name, name => new(name));
            });
            model.Entity<Person>(person =>
            {
                person.ComplexProperty(p => p.Home);
                person.Ignore(p => p.Work);
            });
        }
    }
}
