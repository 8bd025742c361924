using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Stretches whose ends are guessed, so that no row is read to find where a batch ends.</summary>
/// <param name="rows">The rows.</param>
/// <param name="takes">Those that are due.</param>
/// <param name="guess">Guesses.</param>
internal sealed class GuessedStretches<TEntity>(EntityRows<TEntity> rows, Expression<Func<TEntity, bool>> takes, StretchGuess guess)
    : IStretches
    where TEntity : class
{
    /// <summary>The last guess was a stretch with nothing to change.</summary>
    private bool _foundNone;

    public bool HasMore => guess.Next is not null;

    /// <remarks>Behind a stretch without rows that are due there may be no other for a billion keys: the database looks for the next
    /// one.</remarks>
    public async Task<bool> PrepareAsync(CancellationToken cancellation)
    {
        if (_foundNone && guess.Next is { } next)
        {
            IQueryable<TEntity> rest = rows.InOrderOf(rows.All.Where(takes), rows.Key[0], rows.WholeKey(next.First));
            List<long> key = await rest.Take(1).Select(rows.WholeKeyOf).ToListAsync(cancellation).ConfigureAwait(false);
            guess.GoOn(key is [var first] ? first : null);
        }

        _foundNone = false;
        return HasMore;
    }

    public Task<Stretch?> NextAsync(CancellationToken cancellation) => Task.FromResult(guess.Next);

    public bool Changed(int rows)
    {
        guess.Changed(rows);
        _foundNone = rows == 0;
        return true;
    }

    public bool WasTooHigh(int rows)
    {
        guess.WasTooHigh(rows);
        return true;
    }
}
