using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class ContradictedStatementRuleTests : RuleTests
{
    protected override string Id => "PRIV3008";

    protected override string Example =>
        """
        [assembly: NeverDiscloses(Parties.Carrier)]
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [{|#0:Discloses(Parties.Carrier, RecipientRole.Processor)|}]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The disclosure to 'carrier' for the purpose 'books' contradicts [NeverDiscloses] of the processing as a whole (GDPR Art. 5(1)(a), "
        + "5(2)). Correct one of them.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("NeverDiscloses(Parties.Carrier)", "[|Discloses(Parties.Carrier, RecipientRole.Processor, Categories.Contact)|]")]
    [InlineData("NeverDiscloses(Parties.Carrier)", "[|Discloses(Parties.Carrier, RecipientRole.Processor, Condition = \"if asked\")|]")]
    [InlineData("NeverDiscloses(Parties.Carrier, Categories.Contact)", "[|Discloses(Parties.Carrier, RecipientRole.Processor, Categories.Contact)|]")]
    [InlineData("NeverDiscloses(Parties.Carrier, Categories.Contact)", "[|Discloses(Parties.Carrier, RecipientRole.Processor)|], Uses(Categories.Contact)")]
    [InlineData("NeverDiscloses(Parties.Carrier, Categories.Contact)", "Discloses(Parties.Carrier, RecipientRole.Processor), Uses(Categories.Orders)")]
    [InlineData("NeverDiscloses(Parties.Carrier, Categories.Contact)", "Discloses(Parties.Carrier, RecipientRole.Processor, Categories.Orders), Uses(Categories.Contact)")]
    [InlineData("NeverDiscloses(Parties.Carrier)", "Discloses(Parties.Carrier, RecipientRole.Processor, Form = DataForm.Anonymised)")]
    [InlineData("NeverDiscloses(\"studio\")", "Discloses(Parties.Carrier, RecipientRole.Processor)")]
    public Task APromiseOfTheWhole_HoldsEverywhere(string promise, string statements) => VerifyAsync(
        $$"""
        [assembly: {{promise}}]
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{statements}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task APromiseOfAPart_HoldsThere() => VerifyAsync(
        """
        [assembly: Discloses(Parties.Carrier, RecipientRole.Processor)]
        public static class More
        {
            [DataCategory("Photos"), NeverDiscloses("studio")] public const string Photos = "photos";
            [DataCategory("Films")] public const string Films = "films";
            [ProcessingPurpose("A"), NeverDiscloses(Parties.Carrier)] public const string A = "a";
            [ProcessingPurpose("B"), NeverDiscloses(Parties.Carrier), [|Discloses(Parties.Carrier, RecipientRole.Processor)|]]
            public const string B = "b";
            [ProcessingPurpose("C"), Discloses(Parties.Carrier, RecipientRole.Processor)] public const string C = "c";
            [ProcessingPurpose("D"), [|Discloses("studio", RecipientRole.Processor, Photos)|]] public const string D = "d";
            [ProcessingPurpose("E"), Uses(Photos), [|Discloses("studio", RecipientRole.Processor)|]] public const string E = "e";
            [ProcessingPurpose("F"), Uses(Films), Discloses("studio", RecipientRole.Processor)] public const string F = "f";
        }
        """);

    /// <summary>Each matter, said on the purpose, on the assembly, and of another matter.</summary>
    [Theory]
    [InlineData("Recipients", "Discloses(Parties.Carrier, RecipientRole.Processor)")]
    [InlineData("JointControllers", "Discloses(Parties.Carrier, RecipientRole.JointController)")]
    [InlineData("Transfers", "Transfer(\"US\", TransferMechanism.Contract)")]
    [InlineData("AutomatedDecisions", "AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)")]
    [InlineData("Profiling", "AutomatedProcessing(AutomationKind.Profiling | AutomationKind.Scoring)")]
    [InlineData("ModelTraining", "AutomatedProcessing(AutomationKind.ModelTraining)")]
    [InlineData("DirectMarketing", "DirectMarketing(Channel.Email)")]
    public async Task AStatement_AgainstNone_IsReportedAtTheStatement(string matter, string statement)
    {
        await VerifyAsync(Purpose($"DeclaresNone(Matter.{matter}), [|{statement}|]"));
        await VerifyAsync($"[assembly: DeclaresNone(Matter.{matter})]\n" + Purpose($"[|{statement}|]"));
        await VerifyAsync($"[assembly: DeclaresNone(Matter.{matter}), [|{statement}|]]");
        await VerifyAsync($"[assembly: {statement}]\n" + Purpose($"DeclaresNone(Matter.{matter})"));
        await VerifyAsync(Purpose($"DeclaresNone(Matter.Sale | Matter.DeviceAccess), {statement}"));
    }

    [Theory]
    [InlineData("DeclaresNone(Matter.Recipients), Discloses(Parties.Carrier, RecipientRole.Internal)")]
    [InlineData("DeclaresNone(Matter.Recipients), Discloses(Parties.Carrier, RecipientRole.Authority, Form = DataForm.Anonymised)")]
    [InlineData("DeclaresNone(Matter.Recipients), NeverDiscloses(Parties.Carrier)")]
    [InlineData("DeclaresNone(Matter.Transfers), Transfer(\"DK\")")]
    [InlineData("DeclaresNone(Matter.Transfers), Transfer(\"US\", Exposure = TransferExposure.ForeignParent)")]
    [InlineData("DeclaresNone(Matter.AutomatedDecisions), AutomatedProcessing(AutomationKind.Profiling)")]
    [InlineData("DeclaresNone(Matter.Profiling), AutomatedProcessing(AutomationKind.ArtificialIntelligence)")]
    public Task WhatIsNotOfTheMatter_IsNotReported(string statements) => VerifyAsync(Purpose(statements));

    [Theory]
    [InlineData("SpecialCategories", "[DataCategory(\"Word\"), SensitiveData(SensitiveKind.Health)]", true)]
    [InlineData("SpecialCategories", "[DataCategory(\"Word\"), SensitiveData(SensitiveKind.Health, Occurrence = Occurrence.Possible)]", false)]
    [InlineData("SpecialCategories", "[DataCategory(\"Word\"), SensitiveData(SensitiveKind.CriminalConvictions)]", false)]
    [InlineData("CriminalData", "[DataCategory(\"Word\"), SensitiveData(SensitiveKind.CriminalConvictions)]", true)]
    [InlineData("CriminalData", "[DataCategory(\"Word\"), SensitiveData(SensitiveKind.NationalIdentificationNumber)]", false)]
    [InlineData("ChildrensData", "[DataSubjectKind(\"Word\", Children = true)]", true)]
    [InlineData("ChildrensData", "[DataSubjectKind(\"Word\")]", false)]
    public async Task DataAgainstNone_AreReportedAtTheNone(string matter, string word, bool isReported)
    {
        string none = isReported ? $"[|DeclaresNone(Matter.{matter})|]" : $"DeclaresNone(Matter.{matter})";
        string words = $$"""public static class More { {{word}} public const string Word = "word"; }""";
        string uses = word.Contains("Subject", System.StringComparison.Ordinal) ? "" : ", Uses(More.Word)";
        string subjects = uses.Length == 0 ? ", Subjects = [More.Word]" : "";
        await VerifyAsync($"[assembly: {none}]\n{words}");
        await VerifyAsync(words + $$"""public static class P { [ProcessingPurpose("P"{{subjects}}){{uses}}, {{none}}] public const string Id = "p"; }""");
        await VerifyAsync(words + $$"""public static class P { [ProcessingPurpose("P"), DeclaresNone(Matter.{{matter}})] public const string Id = "p"; }""");
    }

    [Theory]
    [InlineData("DataProtectionOfficer", "DataProtectionOfficer(Name = \"Ada\")")]
    [InlineData("JointControllers", "JointController(\"Fabrikam\")")]
    public Task AnAttributeOfTheAssembly_AgainstNone_IsReported(string matter, string attribute) => VerifyAsync(
        $"[assembly: [|DeclaresNone(Matter.{matter} | Matter.Sale)|], {attribute}]");

    [Fact]
    public Task AccessToDevices_AgainstNone_IsReported() => VerifyAsync(
        """
        [assembly: [|DeclaresNone(Matter.DeviceAccess)|]]
        public static class More
        {
            [DeviceAccess("Session")] public const string Session = "session";
        }
        """);

    [Theory]
    [InlineData("DeclaresNone(Matter.Nope), Discloses(Parties.Carrier, RecipientRole.Processor)")]
    [InlineData("DeclaresNone(Matter.Recipients), Discloses(Parties.Nope, RecipientRole.Processor)")]
    [InlineData("DeclaresNone(Matter.Recipients), Discloses(Parties.Carrier, RecipientRole.Processor), Transfer(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(Purpose(attributes));

    private static string Purpose(string statements) =>
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{statements}}] public const string Books = "books";
        }
        """;
}
