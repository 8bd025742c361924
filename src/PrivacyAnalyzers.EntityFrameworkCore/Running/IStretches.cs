using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Where the stretches of the key come from that <see cref="StretchBatches{TContext,TEntity}"/> changes one after the other.</summary>
internal interface IStretches
{
    /// <summary>Whether there are some that were cut or guessed and not yet changed.</summary>
    bool HasMore { get; }

    /// <summary>Looks, before a transaction begins, for what may lie far away.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether there may be a next stretch.</returns>
    Task<bool> PrepareAsync(CancellationToken cancellation);

    /// <summary>The next stretch, within the transaction that changes it: the same again, as long as nobody said what became of it.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>It; null at the end.</returns>
    Task<Stretch?> NextAsync(CancellationToken cancellation);

    /// <summary>Goes on behind the stretch: its change is committed, or changed nothing.</summary>
    /// <param name="rows">How many rows were changed.</param>
    /// <returns>Whether to go on; otherwise what is left is not to be changed like this.</returns>
    bool Changed(int rows);

    /// <summary>The stretch had more rows than a batch, and its change is undone.</summary>
    /// <param name="rows">How many rows.</param>
    /// <returns>Whether to go on, with less; otherwise what is left is not to be changed like this.</returns>
    bool WasTooHigh(int rows);
}
