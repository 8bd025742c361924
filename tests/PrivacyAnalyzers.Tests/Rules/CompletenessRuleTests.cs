using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>A rule on what a whole register holds: only an application that declares its controller is asked.</summary>
public abstract class CompletenessRuleTests : AnyRuleTests
{
    private const string Controller = "[assembly: Controller(\"Contoso";

    protected override OutputKind OutputKind => OutputKind.ConsoleApplication;

    [Fact]
    public Task ALibrary_IsNotAsked()
    {
        RuleTest test = Of(WithoutMarks(Example));
        test.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        return test.RunAsync();
    }

    [Fact]
    public Task AProjectWithoutAController_IsNotAsked()
    {
        Assert.Contains(Controller, WithoutMarks(Example), StringComparison.Ordinal);
        return VerifyAsync(WithoutMarks(Example).Replace(Controller, "[assembly: Controller(\"", StringComparison.Ordinal));
    }

    /// <summary>What is half-typed on the assembly may be the answer.</summary>
    [Theory]
    [InlineData("[assembly: DeclaresNone(Matter.Nope)]")]
    [InlineData("[assembly: Right(nope)]")]
    [InlineData("[assembly: SupervisoryAuthority]")]
    [InlineData("[assembly: ObtainedFrom(")]
    public Task BrokenCodeOnTheAssembly_IsLeftToTheCompiler(string attribute) =>
        VerifyBrokenAsync(attribute + "\n" + WithoutMarks(Example), WithWords);

    private static string WithoutMarks(string code) => MarkupText.Parse(code).Text;
}
