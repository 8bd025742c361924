using System;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A clock whose date is set by hand. Time to wait passes as always.</summary>
public sealed class ShopClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>At noon of <see cref="ShopRows.Today"/>.</summary>
    public static ShopClock Noon => new(new DateTimeOffset(ShopRows.Today, new TimeOnly(12, 0), TimeSpan.Zero));

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
