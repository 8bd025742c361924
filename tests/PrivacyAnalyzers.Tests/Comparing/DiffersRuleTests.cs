using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests.Comparing;

/// <summary>Two registers side by side: what they say, not how the code behind them looks.</summary>
public class DiffersRuleTests
{
    private const string Here =
        """
        [assembly: Controller("Contoso AB", Email = "info@contoso.example")]
        [assembly: Right(DataRight.Erasure)]

        public static class P
        {
            [ProcessingPurpose("Newsletter")]
            [Uses(C.Contact, LegalBasis.Consent, WithdrawAt = "the link")]
            [Discloses(R.Mail, RecipientRole.Processor, Contract = "DPA")]
            public const string Newsletter = "newsletter";
        }

        public static class C
        {
            [DataCategory("Contact"), Retention(9, After = E.Left)]
            public const string Contact = "contact";
        }

        public static class R
        {
            [Party("Mail service")] public const string Mail = "mail";
        }

        public static class E
        {
            [RetentionEvent("The customer left")] public const string Left = "left";
        }

        public class Customer
        {
            [PersonalData(C.Contact)] public string? Email { get; set; }
            [RetentionStart(E.Left)] public DateOnly? LeftOn { get; set; }
        }
        """;

    [Fact]
    public async Task TheSameRegister_IsNotReported() => Assert.Empty(await CompareAsync(Here, Here));

    [Fact]
    public async Task OtherCode_ThatSaysTheSame_IsNotReported()
    {
        var there = Here.Replace("class Customer", "class Person", StringComparison.Ordinal)
            .Replace("class P\n", "class Purposes\n", StringComparison.Ordinal)
            .Replace("\"Contact\"", "\"Kontaktuppgifter\"", StringComparison.Ordinal);
        Assert.Empty(await CompareAsync(Here, there));
    }

    [Theory]
    [InlineData("Retention(9", "Retention(12", "retention of the data category|contact|here P9M after left, there P12M after left")]
    [InlineData("LegalBasis.Consent", "LegalBasis.Contract", "legal basis of the data category|contact|here 6(1)(a), there 6(1)(b)")]
    [InlineData("? Email", "? Mail", "members of the data category|contact|here Email, there Mail")]
    [InlineData("DataRight.Erasure)", "DataRight.Erasure, Limits = \"the books\")", "limits of the right of Art.|17|here without a limit, there with a limit")]
    [InlineData("= \"mail\"", "= \"post\"", "recipient|mail|here it is declared, there it is not declared")]
    [InlineData("DataRight.Erasure)]", "DataRight.Erasure)]\n[assembly: DataProtectionOfficer(Email = \"dpo@contoso.example\")]", "data protection officer||here nothing is declared, there declared")]
    [InlineData(", Retention(9, After = E.Left)", "", "retention of the data category|contact|here P9M after left, there nothing is declared")]
    [InlineData("DataRight.Erasure)", "DataRight.Erasure, At = \"info@contoso.example\")", "place to exercise the right of Art.|17|here nothing is declared, there declared")]
    [InlineData("DataRight.Erasure)", "DataRight.Erasure, Channels = Channel.Email | Channel.Post)", "way to exercise the right of Art.|17|here nothing is declared, there email; post")]
    [InlineData("Email = \"info@contoso.example\")", "Email = \"info@contoso.example\", ResponsibleRole = \"CEO\")", "responsible role||here nothing is declared, there declared")]
    [InlineData("[assembly: Right", "[assembly: PrivacyRegister(NoticeDate = \"2026-01-15\")]\n[assembly: Right", "date of the notice||here nothing is declared, there declared")]
    [InlineData("[assembly: Right", "[assembly: PrivacyRegister(NoticeChanges = \"e-mailed\")]\n[assembly: Right", "word on changes of the notice||here nothing is declared, there declared")]
    [InlineData("DataRight.Erasure", "DataRight.Access", "right of Art.|17|here it is declared, there it is not declared")]
    public async Task ADifference_IsReported(string from, string to, string expected)
    {
        var there = Here.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Here, there);
        var parts = expected.Split('|');
        Assert.Contains(
            await CompareAsync(Here, there),
            message => message.Contains($"The {parts[0]}{(parts[1].Length == 0 ? "" : $" '{parts[1]}'")} differs from the register of Contoso AB: {parts[2]} (", StringComparison.Ordinal));
    }

    /// <summary>Each organisation has its own addresses, dates and roles.</summary>
    [Theory]
    [InlineData("[assembly: Right(DataRight.Erasure, At = \"a@contoso.example\")]", "[assembly: Right(DataRight.Erasure, At = \"b@contoso.example\")]")]
    [InlineData("[assembly: PrivacyRegister(NoticeDate = \"2026-01-15\")]", "[assembly: PrivacyRegister(NoticeDate = \"2026-02-15\")]")]
    [InlineData("[assembly: PrivacyRegister(NoticeChanges = \"by e-mail\")]", "[assembly: PrivacyRegister(NoticeChanges = \"by letter\")]")]
    public async Task WhatIsEverybodysOwn_IsNotCompared(string here, string there) =>
        Assert.Empty(await CompareAsync(here + "\n" + Here, there + "\n" + Here));

    /// <summary>What is said of a category is said with the category, where only one of them has it.</summary>
    [Fact]
    public async Task ACategoryThatOnlyOneHas_IsOneDifference()
    {
        var there = Here.Replace("= \"contact\"", "= \"contacts\"", StringComparison.Ordinal);
        Assert.Equal(2, (await CompareAsync(Here, there)).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a register")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}")]
    public async Task AFileThatIsNoRegister_IsReported(string text)
    {
        var found = await RunAsync(Here, text);
        Assert.Equal(["PRIV5011"], found.Select(d => d.Id));
    }

    [Fact]
    public async Task WithoutARegisterToCompareWith_NothingIsReported() => Assert.Empty(await RunAsync(Here));

    private static async Task<string[]> CompareAsync(string here, string there) =>
    [
        .. (await RunAsync(here, RegisterTest.Json(await RegisterTest.RunFilesAsync(RuleTest.Usings, there))))
            .Select(d => d.GetMessage(CultureInfo.InvariantCulture)),
    ];

    private static async Task<Diagnostic[]> RunAsync(string code, params string[] registers)
    {
        var corpus = new CorpusRunner([new DeclarationAnalyzer()], []) { Options = ComparedRegisters.Of(registers) };
        CorpusReport report = await corpus.RunAsync([new TestFile("Usings.cs", RuleTest.Usings), new TestFile("Code.cs", code)]);
        return [.. report.AssertCompiles().Reports.Where(d => d.Id.StartsWith("PRIV50", StringComparison.Ordinal))];
    }
}
