using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Stores;

/// <summary>A database with a shop's rows, of which each run gets a fresh copy: all of them find the same pages, indexes and
/// statistics.</summary>
internal abstract class ShopStore : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Makes the original: as many subscribers and applicants as are asked for.</summary>
    public abstract Task FillAsync(int rows);

    /// <summary>Puts a fresh copy of the original in place of the last one.</summary>
    public abstract Task<ShopCopy> CopyAsync();

    public abstract void Dispose();

    protected static async Task FillAsync(ShopContext shop, int rows)
    {
        // A million rows take longer than a command usually may.
        shop.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await shop.Database.EnsureCreatedAsync().ConfigureAwait(false);
        await ShopRows.AddSubscribersAsync(shop, rows).ConfigureAwait(false);
        await ShopRows.AddApplicantsAsync(shop, rows).ConfigureAwait(false);
    }
}
