namespace PrivacyAnalyzers.Tests.Rules.Retention;

/// <summary>A rule about how long the category <c>payments</c> is stored.</summary>
public abstract class RetentionRuleTests : RuleTests
{
    protected override string Target => "F:More.Payments";

    protected static string Payments(string attribute) =>
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """;
}
