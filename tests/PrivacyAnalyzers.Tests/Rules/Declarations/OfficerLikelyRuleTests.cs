using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class OfficerLikelyRuleTests : AnyRuleTests
{
    protected override string Id => "PRIV1065";

    protected override string Example =>
        """
        [assembly: {|#0:DeclaresNone(Matter.DataProtectionOfficer)|}]
        public static class More
        {
            [ProcessingPurpose("Follow visitors", Risks = RiskIndicator.LargeScale | RiskIndicator.SystematicMonitoring)]
            public const string Follow = "follow";
        }
        """;

    protected override string Message =>
        "The purpose 'follow' is systematic monitoring on a large scale, which calls for a data protection officer where it is a core activity, "
        + "and it is declared that there is none (GDPR Art. 37(1)). Appoint one, or check that it is no core activity.";

    [Theory]
    [InlineData("DeclaresNone(Matter.Sale)", "RiskIndicator.LargeScale | RiskIndicator.SystematicMonitoring")]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer)", "RiskIndicator.LargeScale")]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer)", "RiskIndicator.SystematicMonitoring | RiskIndicator.SensitiveData")]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer), DataProtectionOfficer(Name = \"Ada\")", "RiskIndicator.LargeScale | RiskIndicator.SystematicMonitoring")]
    public Task OnlyLargeScale_WithNoneAppointed_IsReported(string attributes, string risks) => VerifyAsync(
        $$"""
        [assembly: {{attributes}}]
        public static class More
        {
            [ProcessingPurpose("Follow visitors", Risks = {{risks}})] public const string Follow = "follow";
        }
        """);

    [Theory]
    [InlineData("SensitiveKind.Health", "[|DeclaresNone(Matter.DataProtectionOfficer)|]")]
    [InlineData("SensitiveKind.CriminalConvictions", "[|DeclaresNone(Matter.DataProtectionOfficer)|]")]
    [InlineData("SensitiveKind.NationalIdentificationNumber", "DeclaresNone(Matter.DataProtectionOfficer)")]
    public async Task SpecialDataOnALargeScale_IsReported(string kind, string attribute)
    {
        await VerifyAsync(
            $$"""
            [assembly: {{attribute}}]
            public static class More
            {
                [DataCategory("Records"), SensitiveData({{kind}})] public const string Records = "records";
                [ProcessingPurpose("Treat"), Uses(Records)] public const string Small = "small";
                [ProcessingPurpose("Treat", Risks = RiskIndicator.LargeScale), Uses(Records)] public const string Large = "large";
                [ProcessingPurpose("Sell", Risks = RiskIndicator.LargeScale), Uses(Categories.Orders)] public const string Other = "other";
            }
            """);
        await VerifyAsync(
            $$"""
            [assembly: {{attribute}}]
            public static class More
            {
                [ProcessingPurpose("Treat", Risks = RiskIndicator.LargeScale)] public const string Large = "large";
            }

            public class Patient
            {
                [PersonalData(Categories.Orders, Purposes = [More.Large]), SensitiveData({{kind}})] public string? Record { get; set; }
            }
            """);
    }

    [Theory]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer), Discloses(nope)", "RiskIndicator.LargeScale | RiskIndicator.SystematicMonitoring")]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer)", "RiskIndicator.LargeScale | RiskIndicator.SystematicMonitoring, Nope = 1")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes, string risks) => VerifyBrokenAsync(
        $$"""
        [assembly: {{attributes}}]
        public static class More
        {
            [ProcessingPurpose("Follow visitors", Risks = {{risks}})] public const string Follow = "follow";
        }
        """);
}
