using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Testing.Registers;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Tests.Samples;

/// <summary>
/// Policies of other sectors and countries, which the attributes were not made from: a housing association, a sports club, a
/// church. What they say can be declared with the attributes as they are, and comes out in the register.
/// </summary>
public class OtherPolicyTests(ITestOutputHelper output)
{
    private const string Folder = "tests/PrivacyAnalyzers.Tests/Samples/OtherPolicies";

    [Theory]
    [InlineData("HousingAssociation")]
    [InlineData("SportsClub")]
    [InlineData("Church")]
    public async Task EveryFact_StandsInTheRegister(string policy)
    {
        var code = SourceTree.Files(Folder).Single(f => Path.GetFileNameWithoutExtension(f.Path) == policy);
        var test = new RegisterTest { CompilerDiagnostics = CompilerDiagnostics.Warnings };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.MarkupHandling = MarkupHandling.Ignore;
        test.TestCode = code.Text;

        JsonElement register = RegisterTest.Read(await test.RunAsync());
        var facts = FactList.Read($"{Folder}/{policy}.facts");
        var missing = facts.Where(f => !f.StandsIn(register)).ToArray();

        output.WriteLine($"{policy}: {facts.Count - missing.Length} of {facts.Count} facts found.");
        Assert.True(missing.Length == 0, $"Missing in {policy}:\n" + string.Join("\n", missing.Select(f => f.ToString())));
    }
}
