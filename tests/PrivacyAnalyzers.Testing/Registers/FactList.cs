using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Testing.Registers;

/// <summary>A fact of a policy: what it is, and the places in a register of which one must have it.</summary>
public sealed record Fact(string What, string Place)
{
    public const string Separator = " :: ";

    private const string Alternative = " | ";

    public bool StandsIn(JsonElement register) =>
        Place.Split(Alternative).Any(place => RegisterPath.Parse(place).Find(register).Any());

    public override string ToString() => $"  {What}{Separator}{Place}";
}

/// <summary>The facts of a policy: a file with one a line.</summary>
public static class FactList
{
    /// <param name="path">The file, relative to the root of the repository.</param>
    public static IReadOnlyList<Fact> Read(string path) =>
    [
        .. File.ReadAllLines(Path.Combine(SourceTree.Root(), path))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(Fact.Separator, 2))
            .Select(parts => parts.Length == 2
                ? new Fact(parts[0].Trim(), parts[1].Trim())
                : throw new FormatException($"{path}: \"{parts[0]}\" has no place.")),
    ];
}
