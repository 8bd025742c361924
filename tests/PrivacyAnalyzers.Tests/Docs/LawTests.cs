using System.Globalization;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Docs;

/// <summary>Each thing that the law asks for has a rule, or a reason why it has none, and docs/law.md says which.</summary>
public class LawTests
{
    private const string Page = "docs/law.md";

    /// <summary>A check of the law.</summary>
    /// <param name="Id">L: without a condition; W: under one.</param>
    /// <param name="Asks">What is found, in a few words.</param>
    /// <param name="Rules">The rules that find it.</param>
    private sealed record Check(string Id, string Asks, params string[] Rules)
    {
        /// <summary>Why a compiler cannot see it, where there is no rule.</summary>
        public string? Unseen { get; init; }

        /// <summary>Why its rules only advise, where the declarations do not show it and the rules guess.</summary>
        public string? Guess { get; init; }
    }

    private static readonly Check[] s_checks =
    [
        new("L01", "Personal data without a purpose", "PRIV1001"),
        new("L02", "Personal data without a legal basis", "PRIV1002", "PRIV1006"),
        new("L03", "A special category of data without a condition of Art. 9(2)", "PRIV1070"),
        new("L04", "A condition of Art. 9(2) that does not hold", "PRIV1071"),
        new("L05", "Data on convictions and offences without a law or authority", "PRIV1072"),
        new("L06", "A legitimate interest that is not stated", "PRIV1080"),
        new("L07", "A law that is not named", "PRIV1081"),
        new("L08", "No storage period and no criteria", "PRIV1003"),
        new("L09", "Categories of data subjects missing", "PRIV1005"),
        new("L10", "Recipients not declared", "PRIV3001"),
        new("L11", "The country of a transfer not identified", "PRIV3002"),
        new("L12", "A transfer without a mechanism", "PRIV3003"),
        new("L13", "A transfer under Art. 49(1), second subparagraph, without documented safeguards", "PRIV3004"),
        new("L14", "The controller or its contact details missing", "PRIV1060", "PRIV1061"),
        new("L15", "A data protection officer, representative or joint controller without contact details", "PRIV1062"),
        new("L16", "Joint controllers without an arrangement", "PRIV1063"),
        new("L17", "A processor without a contract", "PRIV3005"),
        new("L18", "A processor's register that is incomplete", "PRIV1066"),
        new("L19", "Consent without a way to withdraw it", "PRIV1082"),
        new("L20", "No way to object", "PRIV1083"),
        new("L21", "Facts on an automated decision missing", "PRIV1090"),
        new("L22", "The source of data missing", "PRIV1097"),
        new("L23", "A member kept longer than every purpose that it serves", "PRIV4010"),
        new("L24", "Erasure refused without a ground", "PRIV4011"),
        new("L25", "The supervisory authority or the rights missing", "PRIV1064"),
        new("L26", "An undeclared member of a type that holds somebody's data", "PRIV2001"),
        new("W01", "Kept for less than a statutory minimum", "PRIV4012"),
        new("W02", "A period without a start event", "PRIV1021"),
        new("W03", "\"As long as necessary\" and no more", "PRIV4013"),
        new("W04", "Several periods, and not which of them holds", "PRIV4014"),
        new("W05", "Security measures missing", "PRIV1068"),
        new("W06", "Whether data have to be provided, and what follows if they are not", "PRIV1093"),
        new("W07", "Legitimate interests without a balancing test", "PRIV1084"),
        new("W08", "Consent without a record of it", "PRIV1085"),
        new("W09", "A claim of adequacy that the list does not show", "PRIV3009"),
        new("W10", "A national identification number without a national ground", "PRIV1073"),
        new("W11", "Anonymisation that is pseudonymisation", "PRIV4015"),
        new("W12", "A soft delete as erasure", "PRIV4016") { Guess = "goes by the name of a member" },
        new("W13", "A new purpose after the collection", "PRIV1095"),
        new("W14", "The right to object without a text of its own", "PRIV1094"),
        new("W15", "Consent of a child", "PRIV1091"),
        new("W16", "A likely high risk without an impact assessment", "PRIV1092"),
        new("W17", "A contract that is not the data subject's", "PRIV1086"),
        new("W18", "Special categories of data on the general storage period", "PRIV4017"),
        new("W19", "Consent and another basis for the same data and purpose", "PRIV1087", "PRIV1030"),
        new("W20", "A data protection officer likely required", "PRIV1065"),
    ];

    public static TheoryData<string, string> Mapped
    {
        get
        {
            var mapped = new TheoryData<string, string>();
            foreach (Check check in s_checks)
            {
                foreach (string rule in check.Rules)
                {
                    mapped.Add(check.Id, rule);
                }
            }

            return mapped;
        }
    }

    [Fact]
    public void EachCheck_IsListedOnce_WithARuleOrAReason()
    {
        Assert.Equal([.. Numbered('L', 26), .. Numbered('W', 20)], s_checks.Select(check => check.Id));
        Assert.All(s_checks, check => Assert.NotEqual(check.Rules.Length == 0, string.IsNullOrWhiteSpace(check.Unseen)));
        Assert.Distinct(s_checks.SelectMany(check => check.Rules));
    }

    /// <summary>What the law asks for without a condition fails a strict build.</summary>
    [Theory]
    [MemberData(nameof(Mapped))]
    public void TheRule_Exists_AndIsAsStrictAsTheLaw(string check, string rule)
    {
        Assert.Contains(rule, RuleCatalog.All.Select(info => info.Id));
        if (check[0] == 'L')
        {
            Assert.True(RuleCatalog.Find(rule).IsErrorInStrictMode);
        }
        else
        {
            Assert.Equal(s_checks.Single(c => c.Id == check).Guess is null, RuleCatalog.Find(rule).IsWarning);
        }
    }

    [Fact]
    public void TheTableOfChecks()
    {
        var table = new StringBuilder("| Check | Finds | Rule | Severity | Articles |\n|---|---|---|---|---|\n");
        foreach (Check check in s_checks)
        {
            if (check.Rules.Length == 0)
            {
                table.Append($"| {check.Id} | {check.Asks} | none: {check.Unseen} | | |\n");
            }

            foreach (string id in check.Rules)
            {
                RuleInfo? rule = RuleCatalog.All.FirstOrDefault(info => info.Id == id);
                string guess = check.Guess is null ? "" : $": {check.Guess}";
                string page = rule is null ? id : $"[{id}](rules/{id}.md)";
                table.Append($"| {check.Id} | {check.Asks} | {page} | {rule?.Severity}{guess} | {rule?.Articles} |\n");
            }
        }

        RepositoryFile.VerifyPart(Page, "checks", table.ToString());
    }

    [Fact]
    public void TheTableOfNationalRules()
    {
        var table = new StringBuilder("| Profile | Rule | Asks for | Consent is enough |\n|---|---|---|---|\n");
        foreach (NationalIdRule rule in NationalIdRules.All)
        {
            table.Append($"| {rule.Country} | {rule.Provision} | {rule.Asks} | {(rule.ConsentIsEnough ? "yes" : "no")} |\n");
        }

        table.Append($"\nAs known on {NationalIdRules.AsOf}.\n");
        RepositoryFile.VerifyPart(Page, "national-ids", table.ToString());
    }

    private static string[] Numbered(char letter, int count) =>
        [.. Enumerable.Range(1, count).Select(number => letter + number.ToString("00", CultureInfo.InvariantCulture))];
}
