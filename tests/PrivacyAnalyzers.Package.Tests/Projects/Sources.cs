namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>What strangers write.</summary>
internal static class Sources
{
    /// <summary>Personal data without a purpose: PRIV1001, for <c>Email</c>.</summary>
    public const string Customer =
        """
        using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("contact", LegalBasis.Contract, 24)]
            public string Email { get; set; } = "";

            public int Visits { get; set; }
        }
        """;

    /// <summary>The same class without a declaration.</summary>
    public const string CustomerWithoutDeclarations =
        """
        public class Customer
        {
            public string Email { get; set; } = "";

            public int Visits { get; set; }
        }
        """;
}
