using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>The weights of gaps, in their order.</summary>
internal static class GapSeverity
{
    /// <summary>From the lightest to the heaviest.</summary>
    public static IReadOnlyList<string> All { get; } = ["info", "strictOnly", "judgement", "warning"];

    /// <summary>The weight as a number. A word that this version does not know weighs most, so that no gap gets lost.</summary>
    public static int Weight(string severity)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], severity, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return All.Count;
    }
}
