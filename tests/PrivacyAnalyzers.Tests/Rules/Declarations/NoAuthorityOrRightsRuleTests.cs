using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoAuthorityOrRightsRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1064";

    protected override string Example =>
        """
        [assembly: {|#0:Controller("Contoso")|}]
        [assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten")]
        """;

    protected override string Message =>
        "No right of the data subjects is declared (GDPR Art. 13(2)(b)). Add [assembly: Right(DataRight.Access, At = \"...\")] and the others.";

    [Fact]
    public Task WithoutAnAuthority_IsReported()
    {
        RuleTest test = Of(
            """
            [assembly: {|#0:Controller("Contoso")|}]
            [assembly: Right(DataRight.Access)]
            """);
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id).WithLocation(0).WithMessage(
            "No supervisory authority is declared (GDPR Art. 13(2)(d)). Add [assembly: SupervisoryAuthority(\"...\")]."));
        return test.RunAsync();
    }

    [Fact]
    public Task WithoutEither_BothAreReported() => VerifyAsync(
        """
        [assembly: [|[|Controller("Contoso")|]|]]
        """);

    /// <summary>The right to complain follows from an authority; it may also be declared without one.</summary>
    [Theory]
    [InlineData("[assembly: SupervisoryAuthority(\"IMY\"), Right(DataRight.Access)]", "")]
    [InlineData("[assembly: Right(DataRight.Access), Right(DataRight.Complaint)]", "")]
    [InlineData("[assembly: SupervisoryAuthority(\"IMY\")]", "Right(DataRight.Access), ")]
    public Task BothDeclared_NothingIsReported(string attributes, string onPurpose) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso")]
        {{attributes}}
        public static class More
        {
            [{{onPurpose}}ProcessingPurpose("Keep the books")] public const string Books = "books";
        }
        """);

    /// <summary>A processor's customers inform the people whose data it is.</summary>
    [Fact]
    public Task AProcessor_IsNotAsked() => VerifyAloneAsync(
        """
        [assembly: Controller("Contoso")]
        public static class More
        {
            [ProcessorActivity("Hosting")] public const string Hosting = "hosting";
        }
        """);
}
