using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class KeptAfterObjectionRuleTests : RuleTests
{
    protected override string Id => "PRIV4022";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn)] public const string Unsubscribed = "unsubscribed";

            /*member*/
            [DataCategory("Newsletters", LegalBasis = LegalBasis.LegitimateInterests, ObjectAt = "https://contoso.example/stop")]
            [{|#0:Retention(9, After = Unsubscribed)|}]
            public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News)] public const string Newsletter = "newsletter";
            [ProcessingPurpose("Advertise"), Uses(News)] public const string Advertise = "advertise";
        }
        """;

    protected override string Message =>
        "The use of data of 'news' for the purposes 'advertise', 'newsletter' can be objected to, but they are kept 9 months after 'unsubscribed' "
        + "(GDPR Art. 21(3), 17(1)(c)). End the use for this purpose at the event itself, or say what the data are kept for.";

    protected override string Target => "F:More.News";

    [Theory]
    [InlineData("LegitimateInterests, ObjectAt = \"https://contoso.example\"", "", "[|Retention(9, After = Unsubscribed)|]")]
    [InlineData("LegitimateInterests", ", DirectMarketing", "[|Retention(9, After = Unsubscribed)|]")]
    [InlineData("LegitimateInterests", "", "Retention(9, After = Unsubscribed)")]
    [InlineData("Contract", ", DirectMarketing", "Retention(9, After = Unsubscribed)")]
    [InlineData("LegitimateInterests, ObjectAt = \"https://contoso.example\"", "", "Retention(Until = Unsubscribed)")]
    [InlineData("LegitimateInterests, ObjectAt = \"https://contoso.example\"", "", "Retention(9, After = Events.CustomerLeft)")]
    [InlineData("LegitimateInterests, ObjectAt = \"https://contoso.example\"", "", "Retention(9, After = Unsubscribed, Then = RetentionAction.Restrict)")]
    public Task ATimeAfterTheObjection_IsReported(string basis, string onPurpose, string retention) => VerifyAsync(
        $$"""
        public static class More
        {
            [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn)] public const string Unsubscribed = "unsubscribed";

            [DataCategory("Newsletters", LegalBasis = LegalBasis.{{basis}}), {{retention}}] public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News){{onPurpose}}] public const string Newsletter = "newsletter";
        }
        """);

    [Theory]
    [InlineData("Retention(9, After = Nope)")]
    [InlineData("Retention(9, After = Unsubscribed), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string retention) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn)] public const string Unsubscribed = "unsubscribed";

            [DataCategory("Newsletters", LegalBasis = LegalBasis.LegitimateInterests, ObjectAt = "here"), {{retention}}] public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News)] public const string Newsletter = "newsletter";
        }
        """);
}
