using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Stretches that were cut where the rows were counted: how many of each are due is known.</summary>
/// <param name="cut">Those that were cut.</param>
/// <param name="counts">Counts more rows, and cuts the table, when all that were cut are changed; null where all rows are counted. What it
/// reads is changed next, while its pages are at hand, and so in the same transaction.</param>
internal sealed class CountedStretches<TEntity>(IEnumerable<Stretch> cut, StretchCounts<TEntity>? counts) : IStretches
    where TEntity : class
{
    /// <summary>What was cut and is to be changed next. A stretch stays here until its change is committed.</summary>
    private readonly Queue<Stretch> _stretches = new(cut);

    public bool HasMore => _stretches.Count > 0;

    public Task<bool> PrepareAsync(CancellationToken cancellation) => Task.FromResult(HasMore || counts is not null);

    public async Task<Stretch?> NextAsync(CancellationToken cancellation)
    {
        if (!HasMore && counts is not null && await counts.NextAsync(cancellation).ConfigureAwait(false) is { } counted)
        {
            _stretches.Enqueue(counted);
        }

        return _stretches.TryPeek(out Stretch stretch) ? stretch : null;
    }

    /// <remarks>Where nothing was left, others have done all: the rest is left to what shares rows with them.</remarks>
    public bool Changed(int rows) => rows > 0 && _stretches.TryDequeue(out _);

    /// <remarks>So many rows have become due since they were counted that they are too many for a batch.</remarks>
    public bool WasTooHigh(int rows) => false;
}
