using System;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

/// <summary>What holds for a rule about one <c>[Retention]</c>, whatever stands beside it: it counts wherever data of persons
/// can be given a period, and nowhere else.</summary>
public abstract class RetentionClauseRuleTests : RetentionRuleTests
{
    /// <summary>A clause that the rule reports, with the marks of the finding.</summary>
    protected abstract string Clause { get; }

    [Fact]
    public Task WhereverItStands_IsReported() => VerifyAsync(
        $$"""
        [assembly: {{Clause}}]

        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{Clause}}, {{Clause.Replace("(", "(For = Categories.Contact, ", StringComparison.Ordinal)}}]
            public const string Books = "books";
        }

        public class Customer
        {
            [PersonalData("contact"), PersonalData("orders"), {{Clause}}] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task OfAPartyOrADevice_IsNotReported()
    {
        string clause = Clause.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return VerifyAsync(
            $$"""
            public static class More
            {
                [Party("The bank"), {{clause}}] public const string Bank = "bank";
                [DeviceAccess("A cookie"), {{clause}}] public const string Cookie = "cookie";
            }
            """);
    }
}
