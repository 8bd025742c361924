using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated is compiled with its source, loaded and run.</summary>
public sealed class GeneratedCodeTests
{
    /// <summary>A scenario tests itself: its <c>Run</c> is ordinary consumer code against the generated plan.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_consumer_can_use_it(string scenario)
    {
        string source = Sources[scenario];
        Consumer consumer = new(source);
        Assembly assembly = consumer.Load();

        Assert.Empty(consumer.Diagnostics());
        List<string> told = [];
        assembly.GetType("Program", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [(Action<string>)told.Add]);
        Assert.Equal(ExpectedOf(source), told);
    }

    /// <summary>The blanket pragma is for what the consumer's members are marked with: nothing here needs it.</summary>
    [Theory]
    [MemberData(nameof(PlainScenarios))]
    public void It_has_no_warning_of_its_own(string scenario)
    {
        Consumer consumer = new(Sources[scenario]);
        string[] found = consumer.Diagnostics(file => file.Replace("#pragma warning disable\n", "", StringComparison.Ordinal));

        // The obsolete Create is called once, from its own class: what the pragma must hide even where nothing is obsolete.
        Assert.Equal(
            consumer.Files.Values.Sum(file => file.Split(" = Create").Length - 1),
            found.Count(d => d.Contains("CS0612", StringComparison.Ordinal)));
        Assert.DoesNotContain(found, d => !d.Contains("CS0612", StringComparison.Ordinal));
    }

    public static TheoryData<string> Scenarios => new(Sources.Keys);

    public static TheoryData<string> PlainScenarios => new(Sources.Keys.Where(name => name is not (MemberScenarios.MarkedMembers or TypeScenarios.Obsolete or TypeScenarios.OddParameters)));

    private static string[] ExpectedOf(string source) => source.Split('\n')
        .Select(line => line.Split("//>", 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => parts[1].Trim())
        .ToArray();

    private static readonly Dictionary<string, string> Sources =
        new([.. MemberScenarios.All, .. TypeScenarios.All, .. HeirScenarios.All, .. PeriodScenarios.All, .. EndScenarios.All], StringComparer.Ordinal);
}
