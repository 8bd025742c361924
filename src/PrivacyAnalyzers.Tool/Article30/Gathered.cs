using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Article30;

/// <summary>What holds for an activity, from wherever it was said.</summary>
/// <param name="IsNone">Declared to be none, and nothing else says that there is something.</param>
/// <param name="Items">What was said.</param>
internal sealed record Gathered<T>(bool IsNone, IReadOnlyList<T> Items)
{
    public bool IsSilent => !IsNone && Items.Count == 0;
}
