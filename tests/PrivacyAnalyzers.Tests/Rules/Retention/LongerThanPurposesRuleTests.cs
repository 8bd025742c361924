using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class LongerThanPurposesRuleTests : RuleTests
{
    protected override string Id => "PRIV4010";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Categories.Contact, Purposes = [More.Books])]
            [{|#0:Retention(36, After = Events.CustomerLeft)|}]
            public string? Email { get; set; }
        }

        public static class More
        {
            [ProcessingPurpose("Keep the books"), Uses(Categories.Contact, Months = 24, After = Events.CustomerLeft)]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "'Customer.Email' is kept 36 months after 'customer-left', but none of its purposes needs it longer than 24 months, which is the rule for "
        + "'books' (GDPR Art. 5(1)(e)). Shorten it, or declare the purpose that needs it longer.";

    protected override string Target => "P:Customer.Email";

    private const string Vocabulary =
        """

        public static class More
        {
            [DataCategory("Payments"), Retention(12, After = Events.CustomerLeft)] public const string Payments = "payments";
            [DataCategory("Notes")] public const string Notes = "notes";

            [ProcessingPurpose("Keep the books"), Uses(Payments, Months = 24, After = Events.CustomerLeft)] public const string Books = "books";
            [ProcessingPurpose("Answer letters"), Uses(Payments), Retention(Days = 30, After = Events.CustomerLeft, For = Notes)] public const string Letters = "letters";
            [ProcessingPurpose("Advertise"), Uses(Payments, Months = 24)] public const string Advertise = "advertise";
            [ProcessingPurpose("Count"), Uses(Notes), Retention(6, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfMonth)] public const string Count = "count";
        }
        """;

    /// <summary>Longer than the latest of the purposes, wherever these say it.</summary>
    [Theory]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books, More.Letters]), [|Retention(25, After = Events.CustomerLeft)|]")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Letters]), [|Retention(13, After = Events.CustomerLeft)|]")]
    [InlineData("PersonalData(More.Notes, Purposes = [More.Letters]), [|Retention(Days = 31, After = Events.CustomerLeft)|]")]
    [InlineData("PersonalData(More.Notes, Purposes = [More.Count]), [|Retention(7, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfMonth)|]")]
    public Task LongerThanAll_IsReported(string attributes) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attributes}}] public string? Email { get; set; }
        }
        """ + Vocabulary);

    [Theory]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books, More.Letters]), Retention(24, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books, More.Letters]), Retention(13, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books, More.Advertise]), Retention(36, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = \"paid\")")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(Days = 3600, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfMonth)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = Events.CustomerLeft, Until = \"paid\")")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = Events.CustomerLeft, WhenProperty = \"A\")")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = Events.CustomerLeft), Retention(12, After = \"paid\")")]
    [InlineData("PersonalData(More.Payments, LegalBasis.Contract, 36, Purposes = [More.Books])")]
    [InlineData("PersonalData(More.Notes), Retention(36, After = Events.CustomerLeft), PersonalData(More.Notes, Purposes = [\"undeclared\"])")]
    public Task WhatIsNotLongerOrCannotBeCompared_IsNotReported(string attributes) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attributes}}] public string? Email { get; set; }
        }
        """ + Vocabulary);

    [Fact]
    public Task ADefaultOfTheAssembly_IsARuleOfAnActivity() => VerifyAsync(
        """
        [assembly: Retention(12, After = Events.CustomerLeft)]

        public class Customer
        {
            [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery]), [|Retention(36, After = Events.CustomerLeft)|]] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books]), Retention(36, After = Events.Nope)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Nope]), Retention(36, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(More.Payments, Purposes = [More.Books], Nope = 1), Retention(36, After = Events.CustomerLeft)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attributes}}] public string? Email { get; set; }
        }
        """ + Vocabulary);
}
