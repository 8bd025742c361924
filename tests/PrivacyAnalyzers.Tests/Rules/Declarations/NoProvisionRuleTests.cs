using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoProvisionRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1093";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders"), {|#0:Uses(Contact)|}]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "Whether the data have to be provided is not declared for the use of 'contact' for the purpose 'delivery' (GDPR Art. 13(2)(e)). "
        + "Say it with 'Provision = ...' on the purpose's [Uses] or on the member.";

    protected override string Target => "F:Words.Delivery";

    [Theory]
    [InlineData("Provision.Statutory")]
    [InlineData("Provision.Contractual")]
    [InlineData("Provision.Contractual, IfNotGiven = \" \"")]
    public Task WhatFollowsIfTheyAreNot_IsAskedToo(string provision)
    {
        RuleTest test = Of(Register(Words($"{{|#0:Uses(Contact, Provision = {provision})|}}")));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(
            "What follows if the data are not provided", "the use of 'contact' for the purpose 'delivery'", "IfNotGiven = ..."));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Contact, Provision = Provision.Optional)")]
    [InlineData("Uses(Contact, Provision = Provision.Contractual, IfNotGiven = \"no delivery\")")]
    [InlineData("[|Uses(Contact)|], [|Uses(Orders)|]")]
    [InlineData("Uses(Contact, Condition = \"a\", Provision = Provision.Optional), Uses(Contact, Condition = \"b\")")]
    public Task EachCategory_IsAskedOnce(string uses) => VerifyRegisterAsync(Words(uses));

    /// <summary>What comes from elsewhere the data subject does not provide.</summary>
    [Theory]
    [InlineData("Uses(Contact), ObtainedFrom(Broker)", "", "")]
    [InlineData("Uses(Contact), ObtainedFrom(Broker, Contact)", "", "")]
    [InlineData("[|Uses(Contact)|], ObtainedFrom(Broker, Orders)", "", "")]
    [InlineData("[|Uses(Contact)|], ObtainedFrom(Broker), ObtainedFrom(Self)", "", "")]
    [InlineData("Uses(Contact)", ", ObtainedFrom(Broker)", "")]
    [InlineData("Uses(Contact)", "", "[assembly: ObtainedFrom(\"broker\")]")]
    [InlineData("[|Uses(Contact)|]", "", "[assembly: ObtainedFrom(\"self\")]")]
    public Task TheSource_Decides(string uses, string onCategory, string assembly) =>
        VerifyRegisterAsync(Words(uses, onCategory), assembly);

    [Fact]
    public Task AMember_MaySayIt() => VerifyRegisterAsync(
        Words("Uses(Contact)") +
        """

        public class Customer
        {
            [PersonalData(Words.Contact, Provision = Provision.Optional)] public string? Email { get; set; }
            [PersonalData(Words.Contact)] public string? Phone { get; set; }
            [[|PersonalData(Words.Orders, Purposes = [Words.Delivery])|]] public string? Order { get; set; }
            [PersonalData(Words.Orders, Purposes = [Words.Delivery])] public string? Reference { get; set; }
        }
        """);

    [Fact]
    public Task TheSourceOfATypeOrMember_Decides() => VerifyRegisterAsync(
        Words("Label(\"sv\", \"Leverans\")") +
        """

        [ObtainedFrom(Words.Broker)]
        public class Lead
        {
            [PersonalData(Words.Contact, Purposes = [Words.Delivery])] public string? Email { get; set; }
        }

        public class Order
        {
            [PersonalData(Words.Orders, Purposes = [Words.Delivery]), ObtainedFrom(Words.Broker)] public string? Goods { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(Contact, Provision = Provision.Nope)")]
    [InlineData("Uses(Contact, Provision = )")]
    [InlineData("Uses(Contact), ObtainedFrom(Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string uses) => VerifyBrokenRegisterAsync(Words(uses));

    private static string Words(string uses, string onCategory = "") =>
        $$"""
        public static class Words
        {
            [DataSource("The person", SourceKind.DataSubject)] public const string Self = "self";
            [DataSource("A broker", SourceKind.Partner)] public const string Broker = "broker";
            [DataCategory("Contact details"){{onCategory}}] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("Deliver orders"), {{uses}}] public const string Delivery = "delivery";
        }
        """;
}
