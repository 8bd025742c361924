using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

public sealed class HostingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_service_runs_again_and_again_and_never_twice_at_once()
    {
        using SemaphoreSlim reported = new(0);
        List<RetentionReport> reports = [];
        int atOnce = 0;
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.RunEvery(TimeSpan.FromMilliseconds(1), dryRun: false);
            options.ReportTo(async (_, report, cancellation) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref atOnce));
                await Task.Delay(20, cancellation);
                reports.Add(report);
                Interlocked.Decrement(ref atOnce);
                reported.Release();
            });
        });
        database.Add(new Visitor { LeftAt = new(2020, 1, 1) });

        await RunUntilAsync(database, reported, 3);

        Assert.Equal([1L, 0L, 0L], reports.Take(3).Select(report => report.Steps[0].Done));
        Assert.Equal(3, reports.Take(3).Select(report => report.Run).Distinct().Count());
    }

    [Fact]
    public async Task The_service_waits_for_its_time_of_day_and_a_failed_run_does_not_end_it()
    {
        using SemaphoreSlim reported = new(0);
        int failures = 0;
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.RunDailyAt(new TimeOnly(10, 0, 0, 50), dryRun: true);
            options.ReportTo((_, _, _) =>
            {
                reported.Release();
                return failures++ == 0 ? throw new InvalidOperationException("the mailbox is full") : Task.CompletedTask;
            });
        });

        // The clock stands 50 ms before the time, so each wait is that long.
        await RunUntilAsync(database, reported, 2);

        Assert.Contains(database.Log.Exceptions, e => e.Message == "the mailbox is full");
    }

    [Fact]
    public async Task Measures_and_log_tell_what_was_done()
    {
        List<string> measured = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "PrivacyAnalyzers.Retention")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (measured)
            {
                measured.Add($"{instrument.Name} {value} {string.Join(" ", tags.ToArray().Select(tag => tag.Value))}");
            }
        });
        listener.Start();
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(new RetentionPlan<Visitor>("Measured", VisitorRetention.Plan.Rules[0]));
            options.BatchSize = 1;
        });
        database.Add(new Visitor { Name = "Anna", LeftAt = new(2020, 1, 1) });

        await database.RunAsync();

        Assert.Contains("privacy.retention.rows 1 Measured row Erase", measured);
        Assert.Contains("privacy.retention.left 0 Measured row", measured);
        Assert.Contains(measured, line => line.StartsWith("privacy.retention.runs 1", StringComparison.Ordinal));
        Assert.Contains("Information: Measured, row, Erase: 1 due, 1 done, 0 held, 0 left", database.Log.Lines);
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains("Anna", StringComparison.Ordinal));

        // Where the run was cancelled, nobody has counted what is left: that is no zero.
        database.Add(new Visitor { LeftAt = new(2020, 1, 1) }, new Visitor { LeftAt = new(2020, 1, 1) });
        using CancellationTokenSource cancellation = new();
        RetentionReport cancelled = await database.Runner.RunAsync(dryRun: false, new Cancelling(cancellation), cancellation.Token);

        Assert.True(Assert.Single(cancelled.Steps).IsPartial);
        Assert.Equal(2, measured.Count(line => line == "privacy.retention.rows 1 Measured row Erase"));
        Assert.Single(measured, "privacy.retention.left 0 Measured row");
    }

    private static async Task RunUntilAsync(TestDatabase<ShopContext> database, SemaphoreSlim reported, int count)
    {
        IHostedService service = Assert.Single(database.Services.GetServices<IHostedService>());
        await service.StartAsync(CancellationToken.None);
        for (int i = 0; i < count; i++)
        {
            Assert.True(await reported.WaitAsync(Patience));
        }

        await service.StopAsync(CancellationToken.None);
    }

    private sealed class Cancelling(CancellationTokenSource cancellation) : IProgress<RetentionProgress>
    {
        public void Report(RetentionProgress value) => cancellation.Cancel();
    }
}
