using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>What is written without much thought: load, remove, save. In batches too, or it would not fit in memory.</summary>
internal sealed class LoadedEntities : IContender
{
    public string Name => "loaded, RemoveRange, SaveChanges";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        await using var shop = copy.Open();
        var due = SubscriberRetention.Plan.RowDueAt(ShopRows.Today.ToDateTime(TimeOnly.MinValue))
            ?? throw new InvalidOperationException(SubscriberRetention.Plan.WhyNoRowPredicate);
        var from = DateOnly.MinValue.AddDays(1);
        long done = 0;
        while (true)
        {
            var rows = await shop.Subscribers.Where(due).Where(row => row.LeftOn >= from)
                .OrderBy(row => row.LeftOn).Take(Batches.Size).ToListAsync().ConfigureAwait(false);
            if (rows.Count == 0)
            {
                return done;
            }

            from = rows[^1].LeftOn ?? from;
            shop.Subscribers.RemoveRange(rows);
            done += await shop.SaveChangesAsync().ConfigureAwait(false);
            shop.ChangeTracker.Clear();
        }
    }
}
