using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Testing.Registers;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Tests.Samples;

/// <summary>Everything that a policy says stands in the register of its sample, at the place that the schema gives it.</summary>
/// <remarks>
/// <c>Facts/*.facts</c> lists what the policies say, a fact a line: what it is, <c>::</c>, and the <see cref="RegisterPath"/>
/// where the register must have it, or several joined by <c>|</c> of which one must. The lists were made from the policies,
/// not from the samples. A path that finds nothing is a fact that the register lost.
/// </remarks>
public class FactTests(ITestOutputHelper output)
{
    private const string Folder = "tests/PrivacyAnalyzers.Tests/Samples/Facts";

    public static TheoryData<string, string> Policies => new()
    {
        { "ConfexSweden", "ConfexSweden" },
        { "ConfexNorway", "ConfexNorway" },
        { "ConfectNorwegian", "Confect" },
        { "ConfectEnglish", "Confect" },
        { "Pexcon", "Pexcon" },
    };

    /// <summary>A policy, and the sample of another organisation.</summary>
    public static TheoryData<string, string> Strangers => new()
    {
        { "ConfexSweden", "Confect" },
        { "ConfexSweden", "Pexcon" },
        { "ConfexNorway", "Confect" },
        { "ConfexNorway", "Pexcon" },
        { "ConfectNorwegian", "ConfexNorway" },
        { "ConfectEnglish", "Pexcon" },
        { "Pexcon", "ConfexSweden" },
        { "Pexcon", "Confect" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryFact_StandsInTheRegister(string policy, string sample)
    {
        var (found, missing) = Look(policy, sample);
        var total = $"{policy}: {found.Count} of {found.Count + missing.Count} facts found.";

        output.WriteLine(total);
        Assert.True(missing.Count == 0, $"{total} Missing:\n{Lines(missing)}");
    }

    /// <summary>Two policies have little in common: a law, a country. A place that fits any register identifies no fact.</summary>
    [Theory]
    [MemberData(nameof(Strangers))]
    public void FewFacts_StandInTheRegisterOfAnother(string policy, string stranger)
    {
        var (found, missing) = Look(policy, stranger);

        Assert.True(
            found.Count * 20 < found.Count + missing.Count,
            $"{found.Count} facts of {policy} stand in the register of {stranger} too:\n{Lines(found)}");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void AFact_StandsInTheListOnce(string policy, string sample)
    {
        Assert.NotEmpty(sample);
        Assert.DoesNotContain(Read(policy).GroupBy(f => (f.What, f.Place)), g => g.Count() > 1);
    }

    private static (IReadOnlyList<Fact> Found, IReadOnlyList<Fact> Missing) Look(string policy, string sample)
    {
        using var register = JsonDocument.Parse(File.ReadAllText(PathOf($"samples/{sample}/ropa.json")));
        var facts = Read(policy).ToLookup(f => f.StandsIn(register.RootElement));
        return ([.. facts[true]], [.. facts[false]]);
    }

    private static string Lines(IEnumerable<Fact> facts) => string.Join("\n", facts);

    private static IReadOnlyList<Fact> Read(string policy) => FactList.Read($"{Folder}/{policy}.facts");

    private static string PathOf(string relative) => Path.Combine(SourceTree.Root(), relative);
}
