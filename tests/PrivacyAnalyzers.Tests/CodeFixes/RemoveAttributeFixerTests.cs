using System.Threading.Tasks;
using PrivacyAnalyzers.CodeFixes;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class RemoveAttributeFixerTests
{
    /// <summary>Fix-all takes one rule at a time.</summary>
    [Fact]
    public Task TheAttribute_GoesAndTheRestStays() => Of(
        """
        public class Customer
        {
            /// <summary>The last one.</summary>
            [{|PRIV1050:PersonalData("contact")|}]
            public static string? Last { get; set; }

            // Only for tests.
            [Obsolete, {|PRIV1050:PersonalData("contact")|}]
            public const string Sample = "a@example.com";

            [{|PRIV1050:PersonalData("contact")|}, {|PRIV1050:PersonalData("orders")|}] public static int Count;

            public void Send([{|PRIV1050:PersonalData("contact")|}] string email) { }

            [PersonalData("contact")]
            [{|PRIV1032:NotPersonalData("the switchboard of the company")|}]
            public string? Phone { get; set; }
        }
        """,
        """
        public class Customer
        {
            /// <summary>The last one.</summary>
            public static string? Last { get; set; }

            // Only for tests.
            [Obsolete]
            public const string Sample = "a@example.com";

            public static int Count;

            public void Send(string email) { }

            [PersonalData("contact")]
            public string? Phone { get; set; }
        }
        """,
        iterations: 2).RunAsync();

    [Fact]
    public Task Directives_StayBalanced() => Of(
        """
        public class Customer
        {
        #if !NEVER
            [{|PRIV1050:PersonalData("contact")|}]
        #endif
            public static string? Last { get; set; }
        }
        """,
        """
        public class Customer
        {
        #if !NEVER
        #endif
            public static string? Last { get; set; }
        }
        """).RunAsync();

    private static FixTest<RemoveAttributeFixer> Of(string code, string fixedCode, int? iterations = null) =>
        new(code, fixedCode) { NumberOfFixAllIterations = iterations };
}
