using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.EntityFrameworkCore.Reporting;

namespace PrivacyAnalyzers.EntityFrameworkCore.Hosting;

/// <summary>Runs the plans in the background, one run after the other.</summary>
internal sealed class RetentionService<TContext>(
    RetentionRunner<TContext> runner,
    RetentionSchedule schedule,
    Func<IServiceProvider, RetentionReport, CancellationToken, Task>? receiver,
    IServiceScopeFactory services,
    TimeProvider clock,
    ILoggerFactory loggers) : BackgroundService
    where TContext : DbContext
{
    private readonly ILogger _logger = loggers.CreateLogger(RetentionLogMessages.Category);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (bool isFirst = true; !stoppingToken.IsCancellationRequested; isFirst = false)
        {
            try
            {
                await WaitAsync(schedule.DelayFrom(clock.GetUtcNow(), isFirst), stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await RunAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    /// <summary>A timer takes no more than some weeks at once.</summary>
    private async Task WaitAsync(TimeSpan delay, CancellationToken cancellation)
    {
        TimeSpan most = TimeSpan.FromDays(1);
        for (TimeSpan left = delay; left > TimeSpan.Zero; left -= most)
        {
            await Task.Delay(left < most ? left : most, clock, cancellation).ConfigureAwait(false);
        }

        await Task.Yield();
    }

    [SuppressMessage("Design", "CA1031", Justification = "One run's fault must not end the service: the next run comes as planned.")]
    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            RetentionReport report = await runner.RunAsync(schedule.DryRun, stopping).ConfigureAwait(false);
            if (receiver is not null)
            {
                // The evidence of what was done is delivered also where the host stops.
                AsyncServiceScope scope = services.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                {
                    await receiver(scope.ServiceProvider, report, CancellationToken.None).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception)
        {
            _logger.BackgroundRunFailed(exception);
        }
    }
}
