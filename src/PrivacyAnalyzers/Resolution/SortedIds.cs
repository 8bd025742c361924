using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Resolution;

/// <summary>The ids of a list, each once, in ordinal order, without blank ones.</summary>
/// <remarks>A list that is sorted, and no set: it is asked for each member and each activity.</remarks>
internal static class SortedIds
{
    public static IReadOnlyList<string> Of(IEnumerable<string?> ids)
    {
        List<string>? several = null;
        string? one = null;
        foreach (var id in ids)
        {
            if (string.IsNullOrWhiteSpace(id) || string.Equals(id, one, StringComparison.Ordinal))
            {
                continue;
            }

            if (one is null)
            {
                one = id;
            }
            else
            {
                (several ??= [one]).Add(id!);
            }
        }

        if (several is not null)
        {
            Order(several);
            return several;
        }

        return one is null ? [] : [one];
    }

    /// <summary>Brings a list in order, in its own place. It holds no blank ones.</summary>
    public static void Order(List<string> ids)
    {
        if (ids.Count < 2)
        {
            return;
        }

        ids.Sort(StringComparer.Ordinal);
        var last = 0;
        for (var i = 1; i < ids.Count; i++)
        {
            if (!string.Equals(ids[i], ids[last], StringComparison.Ordinal))
            {
                ids[++last] = ids[i];
            }
        }

        ids.RemoveRange(last + 1, ids.Count - last - 1);
    }
}
