using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>A way to bring all due rows of one table to their end.</summary>
internal interface IContender
{
    string Name { get; }

    /// <summary>Does it, from opening the connection on.</summary>
    /// <returns>How many rows were brought to their end.</returns>
    Task<long> RunAsync(ShopCopy copy);
}

internal static class Batches
{
    /// <summary>The executor's own, so that all take the same.</summary>
    public const int Size = 1000;
}
