using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoTransferMechanismRuleTests : RuleTests
{
    protected override string Id => "PRIV3003";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [{|#0:Transfer("US")|}]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "What a transfer to 'US' for the purpose 'books' rests on is not declared (GDPR Art. 44, 13(1)(f)). Name the mechanism of Art. 45, "
        + "46 or 49, such as TransferMechanism.StandardContractualClauses.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("[|Transfer(\"US\")|]")]
    [InlineData("[|Transfer(\"US\", TransferMechanism.Unspecified)|]")]
    [InlineData("[|Transfer(null)|]")]
    [InlineData("[|Transfer(\"JP\")|]")]
    [InlineData("[|Transfer(\"World Health Organization\")|]")]
    [InlineData("Transfer(\"US\", TransferMechanism.StandardContractualClauses)")]
    [InlineData("Transfer(\"US\", Mechanism = TransferMechanism.Contract)")]
    [InlineData("Transfer(\"JP\", TransferMechanism.Adequacy)")]
    [InlineData("Transfer(\"NO\")")]
    [InlineData("Transfer(\"EEA\")")]
    [InlineData("Transfer(\"US\", Exposure = TransferExposure.ForeignParent)")]
    public Task WhatLeavesTheAreaWithoutAMechanism_IsReported(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task OnEverythingThatTransfers_IsReported() => VerifyAsync(
        """
        [assembly: [|Transfer("US")|]]
        public static class More
        {
            [Party("Mail"), [|Transfer("US")|]] public const string Mail = "mail";
            [DataCategory("Photos"), [|Transfer("US")|]] public const string Photos = "photos";
            [ProcessorActivity("Hosting"), [|Transfer("US")|]] public const string Hosting = "hosting";
        }
        """);

    /// <summary>A recipient outside the area receives data, and no transfer to it is declared.</summary>
    [Fact]
    public Task ADisclosureToAThirdCountry_NeedsATransfer()
    {
        RuleTest test = Of(
            """
            public static class More
            {
                [Party("Mail", Country = "US")] public const string Mail = "mail";
                [ProcessingPurpose("Keep the books"), {|#0:Discloses(Mail, RecipientRole.Processor)|}] public const string Books = "books";
            }
            """);
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id).WithLocation(0).WithMessage(
            "The transfer to 'US', where the recipient 'mail' of the purpose 'books' is, is not declared (GDPR Art. 44, 13(1)(f)). Add "
            + "[Transfer(\"US\", ...)] to the recipient, or with 'Party' beside the disclosure."));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Party(\"Mail\", Country = \"US\")", "[|Discloses(Mail, RecipientRole.Controller)|]")]
    [InlineData("Party(\"Mail\", Country = \"jp\")", "[|Discloses(Mail, RecipientRole.Controller)|]")]
    [InlineData("Party(\"Mail\", Country = \"US\"), StoredIn(\"US\")", "[|Discloses(Mail, RecipientRole.Controller)|]")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "[|Discloses(Mail, RecipientRole.Controller)|], Transfer(\"US\", TransferMechanism.Contract, Party = \"carrier\")")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "[|Discloses(Mail, RecipientRole.Controller)|], Transfer(\"IN\", TransferMechanism.Contract)")]
    [InlineData("Party(\"Mail\")", "Discloses(Mail, RecipientRole.Controller)")]
    [InlineData("Party(\"Mail\", Country = \"DE\")", "Discloses(Mail, RecipientRole.Controller)")]
    [InlineData("Party(\"Mail\", Country = \"worldwide\")", "Discloses(Mail, RecipientRole.Controller)")]
    [InlineData("Party(\"Mail\", Country = \"US\"), StoredIn(\"EU\")", "Discloses(Mail, RecipientRole.Controller)")]
    [InlineData("Party(\"Mail\", Country = \"US\"), Transfer(\"US\", TransferMechanism.Contract)", "Discloses(Mail, RecipientRole.Controller)")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "Discloses(Mail, RecipientRole.Controller), Transfer(\"US\", TransferMechanism.Contract)")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "Discloses(Mail, RecipientRole.Controller), Transfer(\"IN\", TransferMechanism.Contract, Party = Mail)")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "Discloses(Mail, RecipientRole.Controller), DeclaresNone(Matter.Transfers)")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "Discloses(Mail, RecipientRole.Controller, Form = DataForm.Anonymised)")]
    [InlineData("Party(\"Readers\", Country = \"US\")", "Discloses(Mail, RecipientRole.Public)")]
    [InlineData("Party(\"Mail\", Country = \"US\")", "NeverDiscloses(Mail)")]
    public Task ATransferThatCouldBeTheRecipients_IsEnough(string party, string statements) => VerifyAsync(
        $$"""
        public static class More
        {
            [{{party}}] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), {{statements}}] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("Transfer(\"US\", TransferMechanism.Contract)")]
    [InlineData("Transfer(null, TransferMechanism.Contract)")]
    [InlineData("Transfer(\"US\", TransferMechanism.Contract, Party = More.Mail)")]
    [InlineData("DeclaresNone(Matter.Transfers)")]
    public Task ATransferOfTheWhole_IsEnough(string attribute) => VerifyAsync(
        $$"""
        [assembly: {{attribute}}]
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), Discloses(Mail, RecipientRole.Processor)] public const string Books = "books";
        }
        """);

    /// <summary>What a referenced project discloses has no place in this one: the project itself is told where.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADisclosureOfAReference_IsReportedWithoutAPlace(bool asMetadata)
    {
        RuleTest test = Of("", withWords: false);
        var shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs",
            asMetadata ? Shared : Shared.Replace("Discloses(Mail, RecipientRole.Processor)", "[|Discloses(Mail, RecipientRole.Processor)|]", System.StringComparison.Ordinal)));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id));
        await test.RunAsync();
    }

    private const string Shared =
        """
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), Discloses(Mail, RecipientRole.Processor)] public const string Books = "books";
        }
        """;

    [Theory]
    [InlineData("Transfer(nope)")]
    [InlineData("Transfer(\"US\", TransferMechanism.Nope)")]
    [InlineData("Discloses(Mail, RecipientRole.Nope)")]
    [InlineData("Discloses(Mail, RecipientRole.Processor), Transfer(\"US\", TransferMechanism.Nope)")]
    [InlineData("Discloses(Mail, RecipientRole.Processor), Transfer(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
