using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class PossiblePersonalDataTests : RuleTests
{
    protected override string Id => "PRIV2003";

    protected override bool IsAboutAttributes => false;

    protected override string Example =>
        """
        /*type*/
        [System.ComponentModel.DataAnnotations.Schema.Table("calls")]
        public class Call
        {
            /*member*/
            public string? {|#0:UserAgent|} { get; set; }
        }
        """;

    protected override string Message =>
        "'Call.UserAgent' may hold personal data by its name (online id: \"user agent\", en) and is not declared (GDPR Art. 5(2), 30(1)(c)). "
        + "Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:Call.UserAgent";

    [Fact]
    public Task WhatIsDeclared_Likely_OrNoData_IsNotReported() => VerifyAsync(
        """
        [System.ComponentModel.DataAnnotations.Schema.Table("calls")]
        public class Call
        {
            [NotPersonalData("the shop's own")] public string? UserAgent { get; set; }
            public string? Email { get; set; }
            public int Length { get; set; }
            public string? [|CreatedBy|] { get; set; }
        }
        """);

    [Fact]
    public Task BrokenCode_IsNotReported() => VerifyBrokenAsync(
        """
        [System.ComponentModel.DataAnnotations.Schema.Table("calls")]
        public class Call
        {
            [PersonalData(] public string? UserAgent { get; set; }
        }
        """);
}
