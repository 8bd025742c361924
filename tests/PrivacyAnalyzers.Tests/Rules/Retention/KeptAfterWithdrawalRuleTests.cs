using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class KeptAfterWithdrawalRuleTests : RuleTests
{
    protected override string Id => "PRIV4020";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [RetentionEvent("Consent withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

            /*member*/
            [DataCategory("Newsletters", LegalBasis = LegalBasis.Consent)]
            [{|#0:Retention(9, After = Withdrawn)|}]
            public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News)] public const string Newsletter = "newsletter";
        }
        """;

    protected override string Message =>
        "Consent alone carries data of 'news' for the purpose 'newsletter', but they are kept 9 months after 'withdrawn' (GDPR Art. 7(3), 17(1)(b)). "
        + "End the storage at the event itself, or declare the other basis on which they are kept that long.";

    protected override string Target => "F:More.News";

    [Theory]
    [InlineData("Consent", "[|Retention(Days = 1, After = Withdrawn)|]")]
    [InlineData("Consent", "[|Retention(9, After = Withdrawn)|], Retention(9, After = Events.CustomerLeft, Combine = RetentionCombine.Earliest)")]
    [InlineData("Consent", "Retention(0, After = Withdrawn)")]
    [InlineData("Consent", "Retention(Until = Withdrawn)")]
    [InlineData("Consent", "Retention(9, After = Events.CustomerLeft)")]
    [InlineData("Consent", "Retention(9)")]
    [InlineData("Consent", "Retention(9, After = Withdrawn, Then = RetentionAction.Restrict)")]
    [InlineData("Contract", "Retention(9, After = Withdrawn)")]
    [InlineData("LegitimateInterests", "Retention(9, After = Withdrawn)")]
    [InlineData("Unspecified", "Retention(9, After = Withdrawn)")]
    public Task ATimeAfterTheWithdrawal_IsReported(string basis, string retention) => VerifyAsync(
        $$"""
        public static class More
        {
            [RetentionEvent("Consent withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

            [DataCategory("Newsletters", LegalBasis = LegalBasis.{{basis}}), {{retention}}] public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News)] public const string Newsletter = "newsletter";
        }
        """);

    /// <summary>One period for data that something else carries too is no storage without a basis.</summary>
    [Theory]
    [InlineData("LegalBasis.Consent", true)]
    [InlineData("LegalBasis.Contract", false)]
    public Task WhatAnotherPurposeCarries_IsNotReported(string other, bool isReported)
    {
        string retention = isReported ? "[|Retention(9, After = Withdrawn)|]" : "Retention(9, After = Withdrawn)";
        return VerifyAsync(
            $$"""
            public static class More
            {
                [RetentionEvent("Consent withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

                [DataCategory("Newsletters"), {{retention}}] public const string News = "news";

                [ProcessingPurpose("Send newsletters"), Uses(News, LegalBasis.Consent)] public const string Newsletter = "newsletter";
                [ProcessingPurpose("Write invoices"), Uses(News, {{other}})] public const string Invoices = "invoices";
            }
            """);
    }

    [Fact]
    public Task OnAMemberAndOnAPurpose_IsReportedThere() => VerifyAsync(
        """
        public static class More
        {
            [RetentionEvent("Consent withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

            [ProcessingPurpose("Send newsletters", LegalBasis = LegalBasis.Consent), Uses(Categories.Contact), [|Retention(9, After = Withdrawn)|]]
            public const string Newsletter = "newsletter";
        }

        public class Reader
        {
            [PersonalData("opened", LegalBasis.Consent, Purposes = [More.Newsletter]), [|Retention(6, After = More.Withdrawn)|]] public string? Opened { get; set; }
        }
        """);

    [Theory]
    [InlineData("Retention(9, After = Nope)")]
    [InlineData("Retention(nope, After = Withdrawn)")]
    [InlineData("Retention(9, After = Withdrawn), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string retention) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [RetentionEvent("Consent withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

            [DataCategory("Newsletters", LegalBasis = LegalBasis.Consent), {{retention}}] public const string News = "news";

            [ProcessingPurpose("Send newsletters"), Uses(News)] public const string Newsletter = "newsletter";
        }
        """);
}
