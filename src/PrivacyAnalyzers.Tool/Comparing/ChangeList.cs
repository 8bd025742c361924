using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Collects changes as the comparisons find them.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _found = [];

    public void New(string what, string path, string? before, string? after) => Add(ChangeKind.NewData, what, path, before, after);

    public void Weakened(string what, string path, string? before, string? after) => Add(ChangeKind.Weakened, what, path, before, after);

    public void Drift(string what, string path, string? before, string? after) => Add(ChangeKind.Drift, what, path, before, after);

    /// <summary>Whether a change was found at a place or around it.</summary>
    public bool Covers(string path)
    {
        return _found.Any(change => path.StartsWith(change.Paths[0], StringComparison.Ordinal)
            && (path.Length == change.Paths[0].Length || path[change.Paths[0].Length] == '/'));
    }

    /// <summary>
    /// All changes in a fixed order. What is the same change at many places, such as a period of a category that stands with each
    /// activity, is one.
    /// </summary>
    public IReadOnlyList<Change> All()
    {
        return
        [
            .. _found
                .GroupBy(change => (change.Kind, change.What, change.Before, change.After, Field: Field(change)))
                .Select(group => group.First() with
                {
                    Paths = [.. group.SelectMany(change => change.Paths).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                })
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.What, StringComparer.Ordinal)
                .ThenBy(change => change.Paths[0], StringComparer.Ordinal)
                .ThenBy(change => change.Before, StringComparer.Ordinal)
                .ThenBy(change => change.After, StringComparer.Ordinal),
        ];
    }

    /// <summary>Other words in a label and in a description are two changes, even if they are the same words.</summary>
    private static string Field(Change change)
    {
        return change.What == JsonDrift.What ? change.Paths[0][(change.Paths[0].LastIndexOf('/') + 1)..] : "";
    }

    private void Add(ChangeKind kind, string what, string path, string? before, string? after)
    {
        _found.Add(new Change(kind, what, before, after, [path]));
    }
}
