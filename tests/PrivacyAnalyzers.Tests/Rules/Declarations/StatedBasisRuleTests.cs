using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

/// <summary>What holds for a rule that asks for a fact wherever a legal basis that needs it is stated.</summary>
public abstract class StatedBasisRuleTests : RuleTests
{
    /// <summary>The legal basis that needs the fact, as it is written; <c>$</c> stands for it in the cases.</summary>
    protected abstract string Basis { get; }

    protected override bool WithWords => false;

    protected override string Target => "F:Words.Delivery";

    /// <summary>One finding a place that states the basis, however many data rest on it.</summary>
    [Theory]
    [InlineData("", "Uses(Contact, [|$|])", "")]
    [InlineData("", "Uses(Contact, LegalBasis = [|$|])", "")]
    [InlineData(", LegalBasis = [|$|]", "Uses(Contact), Uses(Orders)", "")]
    [InlineData(", LegalBasis = [|$|]", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData(", LegalBasis = [|$|]", "Label(\"sv\", \"Leverans\")", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = [|$|]")]
    [InlineData("", "Label(\"sv\", \"Leverans\")", ", LegalBasis = [|$|]")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Filled(onPurpose, uses, onCategory));

    [Fact]
    public Task AccessToADevice_IsAskedToo() => VerifyAsync(
        $$"""
        public static class Devices
        {
            [DeviceAccess("Cookies", LegalBasis = [|{{Basis}}|])] public const string Cookies = "cookies";
        }
        """);

    /// <summary>The one-line form needs no more than it holds; a register asks, and once for all members.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AMembersOwnBasis_IsAskedOfARegister_Once(bool isRegister)
    {
        string first = isRegister ? $"[|{Basis}|]" : Basis;
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
                [PersonalData(Words.Contact, {{first}}, Purposes = [Words.Delivery])] public string? Email { get; set; }
                [PersonalData(Words.Contact, {{Basis}}, Purposes = [Words.Delivery])] public string? Phone { get; set; }
            }

            public static class Program { public static void Main() { } }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("", "Uses(Contact, $, Law = Nope, Interest = Nope)", "")]
    [InlineData("", "Uses(Contact, $, Nope = \"x\")", "")]
    [InlineData(", LegalBasis = $, Law = , Interest = ", "Uses(Contact)", "")]
    [InlineData("", "Uses(Contact)", ", LegalBasis = $, Law = Nope, Interest = Nope")]
    [InlineData("", "Uses(Contact, $)", ", Law = Nope, Interest = Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string uses, string onCategory) =>
        VerifyBrokenAsync(Filled(onPurpose, uses, onCategory), withWords: false);

    protected static string Words(string onPurpose, string uses, string onCategory) =>
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

    private string Filled(string onPurpose, string uses, string onCategory) =>
        Words(onPurpose, uses, onCategory).Replace("$", Basis, StringComparison.Ordinal);
}
