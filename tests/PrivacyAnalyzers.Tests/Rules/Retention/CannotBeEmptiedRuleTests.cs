using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class CannotBeEmptiedRuleTests : RuleTests
{
    protected override string Id => "PRIV4030";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string? {|#0:Email|} { get; init; }
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' cannot be emptied when its period ends, as it is set at construction only, and the row stays for 'Customer.Total' "
        + "(GDPR Art. 5(1)(e)). Give it a setter that generated code can reach and a type that can be empty, or let the whole row be erased.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("string? [|Email|] { get; init; }")]
    [InlineData("string? [|Email|] { get; }")]
    [InlineData("string [|Email|] { get; } = \"\";")]
    [InlineData("string? [|Email|] { get; private set; }")]
    [InlineData("string? [|Email|] { get; protected set; }")]
    [InlineData("readonly string? [|Email|];")]
    [InlineData("Uri [|Email|] { get; set; } = new(\"mailto:a\");")]
    [InlineData("string[] [|Email|] { get; } = [];")]
    [InlineData("List<Uri> [|Email|] { get; } = [];")]
    [InlineData("IList<string> [|Email|] { get; } = new List<string>();")]
    [InlineData("Dictionary<string, string> [|Email|] { get; set; } = [];")]
    public Task WhatCannotBeEmptied_IsReported(string member) => VerifyAsync(Row(member, "12", "84"));

    [Theory]
    [InlineData("string? Email { get; set; }")]
    [InlineData("string Email { get; set; } = \"\";")]
    [InlineData("string? Email { get; internal set; }")]
    [InlineData("int Email { get; set; }")]
    [InlineData("string[] Email { get; set; } = [];")]
    [InlineData("List<string> Email { get; set; } = [];")]
    [InlineData("List<string> Email { get; } = [];")]
    [InlineData("HashSet<DayOfWeek> Email { get; init; } = [];")]
    [InlineData("IReadOnlyList<Uri> Email { get; set; } = [];")]
    [InlineData("Uri? Email { get; set; }")]
    [InlineData("string Email => Total + \"@contoso.example\";")]
    [InlineData("string Email { get { return Total + \"@contoso.example\"; } }")]
    [InlineData("static string? Email { get; }")]
    public Task WhatCanBeEmptied_OrHoldsNothing_IsNotReported(string member) => VerifyAsync(Row(member, "12", "84"));

    /// <summary>Where the row goes with the member, nothing has to be emptied.</summary>
    [Theory]
    [InlineData("12", "12")]
    [InlineData("84", "12")]
    [InlineData("84, Unless = \"a dispute\"", "84")]

    // PRIV4015 reports it.
    [InlineData("12, Then = RetentionAction.Anonymise", "12")]
    [InlineData("12, Then = RetentionAction.Anonymise", "84, Then = RetentionAction.Anonymise")]
    public Task WhereTheRowGoes_IsNotReported(string mine, string other) => VerifyAsync(Row("string? Email { get; init; }", mine, other));

    [Theory]
    [InlineData("12", "13")]
    [InlineData("12", "12, Unless = \"a dispute\"")]
    [InlineData("12", "12, Then = RetentionAction.Review")]
    [InlineData("12", "12, Then = RetentionAction.Anonymise")]
    public Task WhereTheRowStays_IsReported(string mine, string other) => VerifyAsync(Row("string? [|Email|] { get; init; }", mine, other));

    /// <summary>Anonymised first, erased later.</summary>
    [Fact]
    public Task AFirstStep_IsReported() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact)]
            [Retention(12, After = Events.CustomerLeft, Then = RetentionAction.Anonymise), Retention(84, After = Events.CustomerLeft, Then = RetentionAction.Erase)]
            public string? [|Email|] { get; init; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    [Fact]
    public Task DaysAndMonths_CannotBeCompared() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string? [|Email|] { get; init; }
            [PersonalData(Categories.Orders), Retention(Days = 30, After = Events.CustomerLeft)] public string? [|Total|] { get; init; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    /// <summary>A law that asks for more than is declared keeps the row.</summary>
    [Theory]
    [InlineData(6, "string? Email { get; init; }")]
    [InlineData(84, "string? [|Email|] { get; init; }")]
    public Task ADuty_KeepsTheRow(int months, string member) => VerifyAsync(
        $$"""
        public static class Laws
        {
            [Law("The books act", MinimumMonths = {{months}})] public const string Books = "books";

            [ProcessingPurpose("Accounts", LegalBasis = LegalBasis.LegalObligation, Law = Books)] public const string Accounts = "accounts";
        }

        public class Customer
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public {{member}}
            [PersonalData(Categories.Orders, Purposes = [Laws.Accounts]), Retention(12, After = Events.CustomerLeft)]
            public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    /// <summary>Without the date no code runs, and other rules ask for it: a type that is no row of a database has none.</summary>
    [Fact]
    public Task WithoutADate_IsNotReported() => VerifyAsync(
        """
        public record SignUp(
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] string Email,
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] string Total);
        """);

    [Fact]
    public Task ARecord_IsReported() => VerifyAsync(
        """
        public record Customer(
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] string [|Email|],
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] string Total,
            [RetentionStart(Events.CustomerLeft)] DateOnly? LeftOn);
        """);

    [Fact]
    public Task ADateThatPeriodsStartFrom_IsNotReported() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)]
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; init; }
        }
        """);

    [Theory]
    [InlineData("string? Email { get; init; }", "12", "nope")]
    [InlineData("Nope Email { get; set; }", "12", "84")]
    [InlineData("string? Email { get; init; }", "12, Then = RetentionAction.Nope", "84")]
    public Task BrokenCode_IsLeftToTheCompiler(string member, string mine, string other) => VerifyBrokenAsync(Row(member, mine, other));

    private static string Row(string member, string mine, string other) =>
        $$"""
        using System.Collections.Generic;

        public class Customer
        {
            [PersonalData(Categories.Contact), Retention({{mine}}, After = Events.CustomerLeft)] public {{member}}
            [PersonalData(Categories.Orders), Retention({{other}}, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """;
}
