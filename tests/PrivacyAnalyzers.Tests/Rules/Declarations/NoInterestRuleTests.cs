using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoInterestRuleTests : RuleTests
{
    protected override string Id => "PRIV1080";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders"), Uses(Contact, {|#0:LegalBasis.LegitimateInterests|})]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "No legitimate interest is stated for the use of 'contact' for the purpose 'delivery' (GDPR Art. 13(1)(d), 14(2)(b)). Say "
        + "what is pursued with 'Interest = \"...\"', or in the balancing test that 'Assessment' names.";

    protected override string Target => "F:Words.Delivery";

    /// <summary>One finding a place that states the basis, however many data rest on it.</summary>
    [Theory]
    [InlineData("", "Uses(Contact, [|LegalBasis.LegitimateInterests|])", "")]
    [InlineData("", "Uses(Contact, LegalBasis = [|LegalBasis.LegitimateInterests|])", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegitimateInterests|]", "Uses(Contact), Uses(Orders)", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegitimateInterests|]", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData(", LegalBasis = [|LegalBasis.LegitimateInterests|]", "Label(\"sv\", \"Leverans\")", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = [|LegalBasis.LegitimateInterests|]")]
    [InlineData("", "Label(\"sv\", \"Leverans\")", ", LegalBasis = [|LegalBasis.LegitimateInterests|]")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Interest = \"to get paid\")", "")]
    [InlineData(", Interest = \"to get paid\"", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData(", LegalBasis = LegalBasis.LegitimateInterests, Interest = \"to get paid\"", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests)", ", Interest = \"to get paid\"")]
    [InlineData(", LegalBasis = LegalBasis.LegitimateInterests", "Uses(Contact, Interest = \"to get paid\")", "")]
    [InlineData("", "Uses(Contact, Interest = \"to get paid\")", ", LegalBasis = LegalBasis.LegitimateInterests")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed)", "")]
    public Task AFactThere_OrFartherOutOrNearer_IsEnough(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.Consent)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.VitalInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Unspecified)", "")]
    public Task OtherBases_AreNotAsked(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Fact]
    public Task AccessToADevice_IsAskedToo() => VerifyAsync(
        """
        public static class Devices
        {
            [DeviceAccess("Cookies", LegalBasis = [|LegalBasis.LegitimateInterests|])] public const string Cookies = "cookies";
        }
        """);

    /// <summary>The one-line form needs no more than it holds; a register asks, and once for all members.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AMembersOwnBasis_IsAskedOfARegister_Once(bool isRegister)
    {
        string basis = isRegister ? "[|LegalBasis.LegitimateInterests|]" : "LegalBasis.LegitimateInterests";
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
                [PersonalData(Words.Contact, LegalBasis.LegitimateInterests, Purposes = [Words.Delivery])] public string? Phone { get; set; }
            }

            public static class Program { public static void Main() { } }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Interest = \"\"")]
    [InlineData("Interest = \" \"")]
    [InlineData("Interest = null")]
    [InlineData("Assessment = Empty")]
    public Task AnInterestThatSaysNothing_IsNone(string fact) =>
        VerifyAsync(Words("", $"Uses(Contact, [|LegalBasis.LegitimateInterests|], {fact})", ""));

    /// <summary>What stands with another basis belongs to that one.</summary>
    [Fact]
    public Task AnInterestOfAnotherBasis_IsNone() => VerifyAsync(
        Words(", LegalBasis = LegalBasis.Contract, Interest = \"to get paid\"", "Uses(Contact, [|LegalBasis.LegitimateInterests|])", ""));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Law = Nope, Interest = Nope)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Nope = \"x\")", "")]
    [InlineData(", LegalBasis = LegalBasis.LegitimateInterests, Law = , Interest = ", "Uses(Contact)", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = LegalBasis.LegitimateInterests, Law = Nope, Interest = Nope")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests)", ", Law = Nope, Interest = Nope")]
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
