using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoLawRuleTests : RuleTests
{
    protected override string Id => "PRIV1081";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders"), Uses(Contact, {|#0:LegalBasis.LegalObligation|})]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "No law is named for the use of 'contact' for the purpose 'delivery', which rests on a legal obligation, Art. 6(1)(c) (GDPR Art. "
        + "6(3)). Name it with 'Law = ...'.";

    protected override string Target => "F:Words.Delivery";

    /// <summary>One finding a place that states the basis, however many data rest on it.</summary>
    [Theory]
    [InlineData("", "Uses(Contact, [|LegalBasis.LegalObligation|])", "")]
    [InlineData("", "Uses(Contact, LegalBasis = [|LegalBasis.LegalObligation|])", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegalObligation|]", "Uses(Contact), Uses(Orders)", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegalObligation|]", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegalObligation|]", "Label(\"sv\", \"Leverans\")", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = [|LegalBasis.LegalObligation|]")]
    [InlineData("", "Label(\"sv\", \"Leverans\")", ", LegalBasis = [|LegalBasis.LegalObligation|]")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation, Law = \"tax act\")", "")]
    [InlineData(", Law = \"tax act\"", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData(", LegalBasis = LegalBasis.LegalObligation, Law = \"tax act\"", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation)", ", Law = \"tax act\"")]
    [InlineData(", LegalBasis = LegalBasis.LegalObligation", "Uses(Contact, Law = \"tax act\")", "")]
    [InlineData("", "Uses(Contact, Law = \"tax act\")", ", LegalBasis = LegalBasis.LegalObligation")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask, Law = Statutes.SwedenAccounting)", "")]
    public Task AFactThere_OrFartherOutOrNearer_IsEnough(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.Consent)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.VitalInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Unspecified)", "")]
    public Task OtherBases_AreNotAsked(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Fact]
    public Task AccessToADevice_IsAskedToo() => VerifyAsync(
        """
        public static class Devices
        {
            [DeviceAccess("Cookies", LegalBasis = [|LegalBasis.LegalObligation|])] public const string Cookies = "cookies";
        }
        """);

    /// <summary>The one-line form needs no more than it holds; a register asks, and once for all members.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AMembersOwnBasis_IsAskedOfARegister_Once(bool isRegister)
    {
        string basis = isRegister ? "[|LegalBasis.LegalObligation|]" : "LegalBasis.LegalObligation";
        RuleTest test = Of(
            (isRegister ? "[assembly: Controller(\"Contoso\")]\n" : "") +
            $$"""
            public static class Words
            {
                [DataCategory("Contact details")] public const string Contact = "contact";
                [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            }

            public class Customer
            {
                [PersonalData(Words.Contact, {{basis}}, Purposes = [Words.Delivery])] public string? Email { get; set; }
                [PersonalData(Words.Contact, LegalBasis.LegalObligation, Purposes = [Words.Delivery])] public string? Phone { get; set; }
            }

            public static class Program { public static void Main() { } }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.PublicTask|])")]
    [InlineData("Uses(Contact, [|LegalBasis.PublicTask|], Law = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.LegalObligation|]), Uses(Orders, [|LegalBasis.PublicTask|])")]
    public Task APublicTask_IsAskedToo(string uses) => VerifyAsync(Words("", uses, ""));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation, Law = Nope, Interest = Nope)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation, Nope = \"x\")", "")]
    [InlineData(", LegalBasis = LegalBasis.LegalObligation, Law = , Interest = ", "Uses(Contact)", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = LegalBasis.LegalObligation, Law = Nope, Interest = Nope")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation)", ", Law = Nope, Interest = Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string uses, string onCategory) =>
        VerifyBrokenAsync(Words(onPurpose, uses, onCategory), withWords: false);

    private static string Words(string onPurpose, string uses, string onCategory) =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details"{{onCategory}})] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("Deliver orders"{{onPurpose}}), {{uses}}] public const string Delivery = "delivery";
            [Assessment("Balancing test", AssessmentKind.LegitimateInterests, Interest = "to get paid")] public const string Weighed = "weighed";
            [Assessment("Empty balancing test", AssessmentKind.LegitimateInterests)] public const string Empty = "empty";
        }
        """;
}
