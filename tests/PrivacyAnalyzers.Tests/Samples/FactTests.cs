using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Testing;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Tests.Samples;

/// <summary>Everything that a policy says stands in the register of its sample, at the place that the schema gives it.</summary>
/// <remarks>
/// <c>Facts/*.facts</c> lists what the policies say, a fact a line: what it is, <c>::</c>, and the <see cref="RegisterPath"/>
/// where the register must have it, or several joined by <c>|</c> of which one must. The lists were made from the policies, not from the samples. A path that finds nothing
/// is a fact that the register lost.
/// </remarks>
public class FactTests(ITestOutputHelper output)
{
    private const string Separator = " :: ";

    public static TheoryData<string, string> Policies => new()
    {
        { "ConfexSweden", "ConfexSweden" },
        { "ConfexNorway", "ConfexNorway" },
        { "ConfectNorwegian", "Confect" },
        { "ConfectEnglish", "Confect" },
        { "Pexcon", "Pexcon" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryFact_StandsInTheRegister(string policy, string sample)
    {
        using var register = JsonDocument.Parse(File.ReadAllText(PathOf($"samples/{sample}/ropa.json")));
        var facts = Read(policy);
        var missing = facts
            .Where(f => !f.Place.Split(" | ").Any(p => RegisterPath.Parse(p).Find(register.RootElement).Any()))
            .ToArray();

        output.WriteLine($"{policy}: {facts.Count - missing.Length} of {facts.Count} facts found.");
        Assert.True(
            missing.Length == 0,
            $"{policy}: {facts.Count - missing.Length} of {facts.Count} facts found. Missing:\n"
            + string.Join("\n", missing.Select(f => $"  {f.What}{Separator}{f.Place}")));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void AFact_StandsInTheListOnce(string policy, string sample)
    {
        Assert.NotEmpty(sample);
        Assert.DoesNotContain(Read(policy).GroupBy(f => (f.What, f.Place)), g => g.Count() > 1);
    }

    private static IReadOnlyList<(string What, string Place)> Read(string policy) =>
    [
        .. File.ReadAllLines(PathOf($"tests/PrivacyAnalyzers.Tests/Samples/Facts/{policy}.facts"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(Separator, 2))
            .Select(parts => parts.Length == 2
                ? (parts[0].Trim(), parts[1].Trim())
                : throw new FormatException($"{policy}.facts: \"{parts[0]}\" has no place.")),
    ];

    private static string PathOf(string relative) => Path.Combine(SourceTree.Root(), relative);
}
