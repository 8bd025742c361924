using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Tries again what met a fault that passes.</summary>
/// <param name="maxRetries">How often at most.</param>
/// <param name="delay">How long the first retry waits.</param>
/// <param name="isTransient">What the user counts as a fault that passes, beyond what the provider does.</param>
/// <param name="clock">The clock.</param>
internal sealed class Retrying(int maxRetries, TimeSpan delay, Func<Exception, bool>? isTransient, TimeProvider clock)
{
    private const string SerializationFailure = "40001";
    private const string Deadlock = "40P01";

    /// <summary>The wait doubles no more than this often.</summary>
    private const int MaxDoublings = 6;

    /// <summary>Does something, and again while it meets faults that pass.</summary>
    /// <param name="action">What.</param>
    /// <param name="retried">Is told of each retry.</param>
    /// <param name="cancellation">Ends it between two tries.</param>
    public async Task<T> DoAsync<T>(Func<Task<T>> action, Action<Exception, int> retried, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await action().ConfigureAwait(false);
            }
            catch (Exception exception) when (attempt <= maxRetries && !cancellation.IsCancellationRequested && Passes(exception))
            {
                retried(exception, attempt);
            }

            await WaitAsync(attempt, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Waits as before a retry.</summary>
    /// <param name="attempt">Which one.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task WaitAsync(int attempt, CancellationToken cancellation)
    {
        // Not for secrecy: two workers that met must only not wait equally long.
#pragma warning disable CA5394
        double factor = (1 << Math.Min(attempt - 1, MaxDoublings)) * (0.5 + Random.Shared.NextDouble());
#pragma warning restore CA5394
        return Task.Delay(delay * factor, clock, cancellation);
    }

    private bool Passes(Exception exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException { IsTransient: true } or DbException { SqlState: SerializationFailure or Deadlock } or TimeoutException
                || isTransient?.Invoke(inner) == true)
            {
                return true;
            }
        }

        return false;
    }
}
