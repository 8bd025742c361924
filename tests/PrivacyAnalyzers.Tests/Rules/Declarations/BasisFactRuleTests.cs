using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

/// <summary>What holds for a rule that asks a register for a fact that a legal basis needs.</summary>
public abstract class BasisFactRuleTests : PlacedRegisterRuleTests
{
    /// <summary>The legal basis that needs the fact, as it is written.</summary>
    protected abstract string Basis { get; }

    /// <summary>Many members, one finding: what is missing is missing once.</summary>
    [Fact]
    public Task MembersThatStateTheBasis_AreReportedOnce() => VerifyRegisterAsync(
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Send newsletters")] public const string Newsletter = "newsletter";
        }

        public class Reader
        {
            [PersonalData(Words.Contact, [|{{Basis}}|], Purposes = [Words.Newsletter])] public string? Email { get; set; }
            [PersonalData(Words.Contact, {{Basis}}, Purposes = [Words.Newsletter])] public string? Phone { get; set; }
        }
        """);

    /// <summary>Data that no [Uses] names reach the purpose's own statement through members.</summary>
    [Fact]
    public Task MembersOnThePurposesBasis_AreReportedAtThePurpose() => VerifyRegisterAsync(
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Send newsletters", LegalBasis = [|{{Basis}}|])] public const string Newsletter = "newsletter";
        }

        public class Reader
        {
            [PersonalData(Words.Contact, Purposes = [Words.Newsletter])] public string? Email { get; set; }
            [PersonalData(Words.Contact, Purposes = [Words.Newsletter])] public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData(", WithdrawAt = Nope)")]
    [InlineData(", Nope = \"x\")")]
    [InlineData("), Right(Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string rest) => VerifyBrokenRegisterAsync(Words($"Uses(Contact, {Basis}{rest}"));

    protected static string Words(string onPurpose) =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Allergies")] public const string Allergies = "allergies";
            [Assessment("Balancing test", AssessmentKind.LegitimateInterests)] public const string Weighed = "weighed";
            [ProcessingPurpose("Send newsletters"), {{onPurpose}}] public const string Newsletter = "newsletter";
        }
        """;
}
