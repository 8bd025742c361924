using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class UndeclaredProtectedDataTests : RuleTests
{
    protected override string Id => "PRIV2004";

    protected override bool IsAboutAttributes => false;

    protected override string Example =>
        """
        /*type*/
        [System.ComponentModel.DataAnnotations.Schema.Table("employees")]
        public class Employee
        {
            /*member*/
            public string? {|#0:Personnummer|} { get; set; }
        }
        """;

    protected override string Message =>
        "'Employee.Personnummer' holds data that the law protects more than others, by its name (national id: \"personnummer\", mul), "
        + "and is not declared (GDPR Art. 9(1), 10, 87). Mark it [PersonalData] with a category that is [SensitiveData], "
        + "or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:Employee.Personnummer";

    [Fact]
    public Task HealthBeliefsAndConvictions_AreReported_AndOtherDataAreNot() => VerifyAsync(
        """
        [System.ComponentModel.DataAnnotations.Schema.Table("employees")]
        public class Employee
        {
            public bool [|IsPregnant|] { get; set; }
            public int [|ReligionId|] { get; set; }
            public string? [|CriminalRecord|] { get; set; }
            public byte[]? [|Fingerprint|] { get; set; }
            [PersonalData("contact")] public string? Diagnosis { get; set; }
            [NotPersonalData("of the job")] public string? SickLeave { get; set; }
            public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task BrokenCode_IsNotReported() => VerifyBrokenAsync(
        """
        [System.ComponentModel.DataAnnotations.Schema.Table("employees")]
        public class Employee
        {
            [PersonalData(] public string? Personnummer { get; set; }
        }
        """);
}
