using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class MarkedElsewhereTests : RuleTests
{
    /// <summary>What the packages of ASP.NET Core Identity and of Microsoft's compliance extensions declare.</summary>
    private const string Marks =
        """

        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : Attribute { }
            public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
        }

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : Attribute { }
            public sealed class NoDataClassificationAttribute : DataClassificationAttribute { }
            public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute { }
        }
        """;

    protected override string Id => "PRIV2007";

    protected override bool IsAboutAttributes => false;

    protected override string Example =>
        """
        /*type*/
        public class ShopUser
        {
            /*member*/
            [Microsoft.AspNetCore.Identity.PersonalData] public string? {|#0:Callsign|} { get; set; }
        }
        """ + Marks;

    protected override string Message =>
        "'ShopUser.Callsign' is marked [PersonalData] and is not declared (GDPR Art. 5(2), 30(1)(c)). "
        + "Mark it [PrivacyAnalyzers.PersonalData] too, or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:ShopUser.Callsign";

    [Fact]
    public Task WhatIsDeclaredToo_IsNotReported() => VerifyAsync(
        """
        public class ShopUser
        {
            [Microsoft.AspNetCore.Identity.PersonalData, PrivacyAnalyzers.PersonalData("contact")] public string? Callsign { get; set; }
            [Microsoft.AspNetCore.Identity.PersonalData, NotPersonalData("the number of the shop")] public int Shop { get; set; }
            public string? FirstName { get; set; }
        }

        [DataSubject(Subjects.Customer)]
        public class Customer
        {
            [Microsoft.AspNetCore.Identity.PersonalData] public string? Callsign { get; set; }
        }
        """ + Marks);

    [Fact]
    public Task AProjectsOwnClassification_IsAMark_UnlessItSaysThatItIsNone() => VerifyAsync(
        """
        public sealed class SecretAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { }
        public sealed class PublicDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { }
        public sealed class PersonalDataAttribute : Attribute { }

        public record Visitor([property: Secret] string [|Callsign|], [property: PublicData] string Shop)
        {
            [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? [|Nick|] { get; set; }
            [Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string? Page { get; set; }
            [Microsoft.Extensions.Compliance.Classification.UnknownDataClassification] public string? Step { get; set; }
            [global::PersonalData] public string? Own { get; set; }
        }
        """ + Marks);

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Identity.PersonalData, PrivacyAnalyzers.PersonalData(nope)] public string? Callsign { get; set; }")]
    [InlineData("[Microsoft.AspNetCore.Identity.PersonalData, Nonsense] public string? Callsign { get; set; }")]
    [InlineData("[Microsoft.AspNetCore.Identity.Nonsense] public string? Callsign { get; set; }")]
    public Task BrokenCode_IsNotReported(string member) => VerifyBrokenAsync(
        $$"""
        public class ShopUser
        {
            {{member}}
        }
        """ + Marks);
}
