using System.Threading.Tasks;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

public class SmokeTests
{
    [Fact]
    public Task NoPurpose() => AnalyzerVerifier<DeclarationAnalyzer>.VerifyAnalyzerAsync(
        """
        using PrivacyAnalyzers;
        public class Customer
        {
            [RetentionStart] public System.DateTime? Left { get; set; }
            [{|PRIV1001:PersonalData("contact", LegalBasis.Contract, 24)|}]
            public string? Email { get; set; }
        }
        """);
}
