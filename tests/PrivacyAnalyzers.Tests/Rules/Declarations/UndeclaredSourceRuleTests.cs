using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredSourceRuleTests : RuleTests
{
    protected override string Id => "PRIV1016";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [DataSource("The credit agency", SourceKind.ThirdParty)] public const string Agency = "credit-agency";

            /*member*/
            [ProcessingPurpose("Keep the books")]
            [ObtainedFrom({|#0:"credit-agenzy"|})]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The source 'credit-agenzy' is declared nowhere in this project or in what it references (GDPR Art. 14(2)(f)). The nearest declared one "
        + "is 'credit-agency' (More.Agency).";

    protected override string Target => "F:More.Books";

    [Fact]
    public Task WhereverItIsNamed_IsReportedAtItsArgument() => VerifyAsync(
        """
        [assembly: ObtainedFrom([|"nowhere"|])]
        public static class More
        {
            [Party("Mail"), ObtainedFrom([|"nowhere"|])] public const string Mail = "mail";
            [DataCategory("Photos"), ObtainedFrom([|"nowhere"|], Categories.Contact)] public const string Photos = "photos";
            [ProcessorActivity("Hosting"), ObtainedFrom(source: [|"nowhere"|])] public const string Hosting = "hosting";
        }

        [ObtainedFrom([|"nowhere"|])]
        public class Customer
        {
            [PersonalData("contact"), ObtainedFrom([|"nowhere"|])] public string? Email { get; set; }
        }
        """);

    /// <summary>Who receives data may be where other data come from.</summary>
    [Fact]
    public Task AParty_IsASourceToo() => VerifyAsync(
        """
        [assembly: ObtainedFrom(Parties.Carrier), ObtainedFrom("carrier")]
        """);

    [Fact]
    public Task APartyNearby_IsAdvised()
    {
        RuleTest test = Of("""[assembly: ObtainedFrom({|#0:"carrrier"|})]""");
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id).WithLocation(0).WithMessage(
            "The source 'carrrier' is declared nowhere in this project or in what it references (GDPR Art. 14(2)(f)). The nearest declared "
            + "one is 'carrier' (Parties.Carrier)."));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("ObtainedFrom(Sources.Nope)")]
    [InlineData("ObtainedFrom(\"nope\", InformedAt = nope)")]
    [InlineData("ObtainedFrom(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
