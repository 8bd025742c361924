namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>What was counted of a stretch of the key.</summary>
/// <param name="Stretch">The stretch.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Due">How many of them are due.</param>
internal readonly record struct StretchCount(Stretch Stretch, int Rows, int Due)
{
    /// <summary>How many keys may have no row for each that has one, where rows are counted between keys: where there are more, the
    /// next rows may lie far away.</summary>
    private const int MostGaps = 2;

    /// <summary>The keys after it that may have as many rows as are asked for, at the same density; null where its rows lie too far
    /// from each other to tell, or at the end of all keys.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="mostKeys">How many keys at most.</param>
    /// <param name="lastKey">The last key that there may be.</param>
    public Stretch? Following(int rows, int mostKeys, long lastKey)
    {
        // Unsigned: from the first of all keys to the last it is more than a number with a sign can say.
        ulong keys = unchecked((ulong)(Stretch.Last - Stretch.First)) + 1;
        if (Rows == 0 || keys == 0 || keys / MostGaps > (ulong)Rows)
        {
            return null;
        }

        long wanted = long.Clamp(rows * (long)keys / Rows, 1, mostKeys);
        return Stretch.Last <= lastKey - wanted ? new(Stretch.Last + 1, Stretch.Last + wanted) : null;
    }
}
