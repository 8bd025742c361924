using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

/// <summary>The one rule about the assembly as a whole: it has no place in a file.</summary>
public class NoControllerRuleTests
{
    private const string Id = "PRIV1060";

    private const string Entity =
        """
        public class Customer { [PersonalData("contact")] public string? Email { get; set; } }
        """;

    private const string Main = "public static class Program { public static void Main() { } }";

    private static readonly DiagnosticResult s_expected = new DiagnosticResult(Id)
        .WithSeverity(DiagnosticSeverity.Warning)
        .WithMessage(
            "The application 'TestProject' holds personal data but declares no controller (GDPR Art. 30(1)(a), 13(1)(a)). Add "
            + "[assembly: Controller(\"...\", Email = \"...\")].");

    [Theory]
    [InlineData(OutputKind.ConsoleApplication)]
    [InlineData(OutputKind.WindowsApplication)]
    public Task AnApplicationWithPersonalData_IsReported(OutputKind kind) => VerifyAsync(kind, Entity, s_expected);

    [Theory]
    [InlineData("public class Customer { public string? Email { get; set; } }")]
    [InlineData("public class Customer { [NotPersonalData(\"a machine's address\")] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [PersonalData(\"contact\")] public static string? Email { get; set; } }")]
    public Task AnApplicationWithoutPersonalData_IsNotReported(string entity) => VerifyAsync(OutputKind.ConsoleApplication, entity);

    [Fact]
    public Task ALibrary_IsNotReported() => VerifyAsync(OutputKind.DynamicallyLinkedLibrary, Entity);

    [Theory]
    [InlineData("[assembly: Controller(\"Contoso\")]")]
    [InlineData("[assembly: Controller(name: \"Contoso\", Country = \"SE\", Email = \"info@example.com\")]")]
    [InlineData("[assembly: SuppressMessage(\"Privacy\", \"PRIV1060\", Justification = \"Asked the DPO.\")]")]
    public Task AControllerOrASuppression_IsEnough(string attribute) =>
        VerifyAsync(OutputKind.ConsoleApplication, attribute + "\n" + Entity);

    [Theory]
    [InlineData("[assembly: Controller(\"\")]")]
    [InlineData("[assembly: Controller(\" \")]")]
    public Task AControllerWithoutAName_IsNone(string attribute) =>
        VerifyAsync(OutputKind.ConsoleApplication, attribute + "\n" + Entity, s_expected);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AReferencesController_IsEnough(bool asMetadata) =>
        WithReference("[assembly: Controller(\"Contoso\", Country = \"SE\")]", Entity, asMetadata).RunAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AReferencesPersonalData_NeedsAController(bool asMetadata)
    {
        RuleTest test = WithReference(Entity, "", asMetadata);
        test.ExpectedDiagnostics.Add(s_expected);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[assembly: Controller(nope)]")]
    [InlineData("[assembly: Controller(")]
    [InlineData("[assembly: Controller]")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute)
    {
        RuleTest test = Of(OutputKind.ConsoleApplication, attribute + "\n" + Entity);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    private static RuleTest WithReference(string referenced, string code, bool asMetadata)
    {
        RuleTest test = Of(OutputKind.ConsoleApplication, code);
        ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs", referenced));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        return test;
    }

    private static Task VerifyAsync(OutputKind kind, string code, params DiagnosticResult[] expected)
    {
        RuleTest test = Of(kind, code);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static RuleTest Of(OutputKind kind, string code)
    {
        var test = new RuleTest(Id, code, withWords: false);
        test.TestState.OutputKind = kind;
        test.TestState.Sources.Add(("Program.cs", kind == OutputKind.DynamicallyLinkedLibrary ? "" : Main));
        return test;
    }
}
