using System;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>What holds for a rule whose finding is at a declaration in a type: the example has <c>/*member*/</c> before the
/// attributes of the member that the finding is about and <c>/*type*/</c> before those of the type around it.</summary>
public abstract class RuleTests : AnyRuleTests
{
    private const string MemberPlace = "/*member*/";
    private const string TypePlace = "/*type*/";

    /// <summary>The member as the target of a suppression.</summary>
    protected abstract string Target { get; }

    [Fact]
    public Task ASuppression_OnTheMember_SilencesIt() => SilencedBy(MemberPlace, Suppression());

    [Fact]
    public Task ASuppression_OnTheType_SilencesIt() => SilencedBy(TypePlace, Suppression());

    [Fact]
    public Task ASuppression_OnTheAssembly_SilencesItsTarget()
    {
        RuleTest test = Of(Example);
        test.TestState.Sources.Add(("Suppressions.cs", Suppression("assembly: ", $", Scope = \"member\", Target = \"~{Target}\"")));
        return test.RunAsync();
    }

    private Task SilencedBy(string place, string suppression)
    {
        Assert.Contains(place, Example, StringComparison.Ordinal);
        return VerifyAsync(Example.Replace(place, suppression, StringComparison.Ordinal));
    }
}
