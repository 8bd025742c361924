using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>What holds for a rule that is asked of a register only, and whose finding is at a declaration in a type.</summary>
public abstract class PlacedRegisterRuleTests : RuleTests
{
    private const string Controller = "[assembly: Controller(\"Contoso\")]\n";
    private const string Main = "\npublic static class Program { public static void Main() { } }\n";

    protected sealed override string Example => Register(Code);

    protected sealed override bool WithWords => false;

    protected sealed override OutputKind OutputKind => OutputKind.ConsoleApplication;

    /// <summary>The example's words and types.</summary>
    protected abstract string Code { get; }

    /// <summary>Attributes of the assembly that the example needs.</summary>
    protected virtual string Assembly => "";

    [Fact]
    public Task ALibrary_IsNotAsked()
    {
        RuleTest test = Of(MarkupText.Parse(Example).Text);
        test.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        return test.RunAsync();
    }

    [Fact]
    public Task AnApplicationWithoutAController_IsNotAsked() =>
        VerifyAsync(MarkupText.Parse(Example).Text.Replace(Controller, "", System.StringComparison.Ordinal));

    /// <summary>The rule alone over a register's code.</summary>
    protected Task VerifyRegisterAsync(string code, string? assembly = null) => VerifyAsync(Register(code, assembly));

    /// <summary>The same for code that the compiler rejects.</summary>
    protected Task VerifyBrokenRegisterAsync(string code, string? assembly = null) =>
        VerifyBrokenAsync(Register(code, assembly), withWords: false);

    /// <summary>An application that says whose register it is.</summary>
    private protected string Register(string code, string? assembly = null) =>
        Controller + (assembly ?? Assembly) + "\n" + code + Main;
}
