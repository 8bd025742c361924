using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Guesses stretches of the key that each have nearly a batch of rows that are due, from how dense these were in the last
/// stretches.</summary>
/// <remarks>
/// Who changes a stretch says how many rows that were. Where they are too many for a batch, the change has to be undone, and the next
/// guess begins at the same key and is narrower. An undone change costs as much as a batch, a stretch that is not full a part of a commit:
/// so guesses aim the lower the more often they were too high.
/// </remarks>
internal sealed class StretchGuess
{
    /// <summary>What part of a batch the first guesses aim at; then no less, and no more.</summary>
    private const double FirstAim = 0.94, LeastAim = 0.5, MostAim = 0.97;

    /// <summary>By how much guesses aim higher after each that was not too high, and lower after one that was: so one in eighty is.</summary>
    private const double Higher = 0.001, Lower = 0.08;

    /// <summary>How many times as wide as the last one a stretch may be: nobody knows what lies there.</summary>
    private const double MostGrowth = 4;

    /// <summary>How many batches a stretch may have where all of a sudden all rows are due: they would be changed and undone.</summary>
    private const double MostBatches = 32;

    private readonly int _batch;
    private readonly long _last;
    private readonly double _widest;
    private long? _first;
    private double _width;
    private double _aim = FirstAim;

    /// <summary>Of how many keys how many rows were due: the last ones weigh most.</summary>
    private (double Keys, double Due) _density;

    /// <summary>Whether the last guess was too high, and so the next one begins where it did.</summary>
    private bool _wasTooHigh;

    /// <summary>Begins with the first key.</summary>
    /// <param name="keys">From the first key of a row that is due to the last one.</param>
    /// <param name="rows">How many rows the table has.</param>
    /// <param name="due">How many of them are due.</param>
    /// <param name="batch">How many rows that are due a stretch may have.</param>
    public StretchGuess(Stretch keys, long rows, long due, int batch)
    {
        (_first, _last, _batch) = (keys.First, keys.Last, batch);
        double all = 1.0 + KeysFrom(keys.First);
        _widest = Math.Max(1, all / rows) * MostBatches * batch;

        // As if the keys had no gaps: where they have, guesses are soon wide enough, and where rows lie in heaps, none is far too high.
        _density = (Math.Min(all, rows), due);
        _width = Guess();
    }

    /// <summary>The next stretch; null behind the last key.</summary>
    public Stretch? Next => _first is { } first ? new(first, unchecked(first + (long)(Width - 1))) : null;

    /// <summary>How many keys the next stretch has. Unsigned: from the first of all keys to the last it is more than a number with a sign
    /// can say.</summary>
    private ulong Width => _first is { } first ? Math.Min((ulong)Math.Min(_width, long.MaxValue / 2) - 1, KeysFrom(first)) + 1 : 0;

    /// <summary>Goes on behind the next stretch: its change is committed.</summary>
    /// <param name="rows">How many rows were changed. Where that is none, the next ones may lie far away: see <see cref="GoOn"/>.</param>
    public void Changed(int rows)
    {
        if (Next is not { } stretch)
        {
            return;
        }

        double keys = Width;
        if (rows > 0)
        {
            _density = ((_density.Keys / 2) + keys, (_density.Due / 2) + rows);
            _aim = Math.Min(MostAim, _aim + Higher);
            _width = Math.Min(Guess(), Math.Max(1, Math.Min(keys * MostGrowth, _widest)));
        }

        _wasTooHigh = false;
        _first = stretch.Last == _last ? null : stretch.Last + 1;
    }

    /// <summary>Goes on with a key further on.</summary>
    /// <param name="key">The next key of a row that is due; null where there is none.</param>
    public void GoOn(long? key) => _first = key <= _last ? key : null;

    /// <summary>Makes the next stretch narrower: it has more rows than a batch.</summary>
    /// <param name="rows">How many rows.</param>
    public void WasTooHigh(int rows)
    {
        double keys = Width;
        _density = (keys, rows);
        _aim = Math.Max(LeastAim, _aim - Lower);

        // The second time its rows do not lie evenly, and their density says little.
        _width = Math.Max(1, Math.Min(Guess(), _wasTooHigh ? keys / 2 : keys));
        _wasTooHigh = true;
    }

    private double Guess() => Math.Max(1, _aim * _batch * _density.Keys / _density.Due);

    /// <summary>How many keys there are behind a key, up to the last one.</summary>
    private ulong KeysFrom(long key) => unchecked((ulong)(_last - key));
}
