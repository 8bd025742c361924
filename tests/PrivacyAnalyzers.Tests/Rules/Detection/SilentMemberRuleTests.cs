using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class SilentMemberRuleTests : RuleTests
{
    protected override string Id => "PRIV2001";

    protected override string Example =>
        """
        /*type*/
        [DataSubject(Subjects.Customer)]
        public class Customer
        {
            /*member*/
            public string? {|#0:Email|} { get; set; }
        }
        """;

    protected override string Message =>
        "Whether 'Customer.Email' of a type that holds the data of 'customer' is personal data is not declared (GDPR Art. 5(2), 30(1)(c)). "
        + "Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:Customer.Email";

    [Fact]
    public Task WhatIsDeclared_OrHoldsNothing_IsNotReported() => VerifyAsync(
        """
        public interface IHasPhone
        {
            [PersonalData("contact")] string? Phone { get; set; }
        }

        public abstract class Person
        {
            [PersonalData("contact")] public virtual string? Name { get; set; }
            public string? Unasked { get; set; }
        }

        [DataSubject(Subjects.Customer)]
        public class Customer : Person, IHasPhone
        {
            private string? hidden;
            public const string Constant = "";
            public static string? Last { get; set; }
            [PersonalData("contact")] public string? Email { get; set; }
            [NotPersonalData("the number of the shop")] public int Shop { get; set; }
            [RetentionStart] public DateOnly? Left { get; set; }
            public override string? Name { get; set; }
            public string? Phone { get; set; }
            public int this[int index] => 0;
            public string Method() => hidden ?? "";
            public string? Written { set => hidden = value; }
            public int [|Points|];
            private string? [|Notes|] { get; set; }
            public string [|Title|] => "";
        }

        public class Order
        {
            public string? Unasked { get; set; }
        }
        """);

    [Fact]
    public Task ARecord_IsAskedForItsParameters() => VerifyAsync(
        """
        [DataSubject(Subjects.Customer)]
        public record Customer([PersonalData("contact")] string Email, [property: NotPersonalData("the shop's")] int Shop, string [|Name|]);

        [DataSubject(Subjects.Customer)]
        public record struct Visitor(string [|Page|]);
        """);

    [Fact]
    public Task WhatAParameterSays_IsNotSaidOfAMemberOfItsName() => VerifyAsync(
        """
        [DataSubject(Subjects.Customer)]
        public class Customer
        {
            public Customer([PersonalData("contact")] string email, [PersonalData("contact")] string Phone) => (this.email, this.Phone) = (email, Phone);
            public string [|email|];
            [PersonalData("contact")] public string Phone;
        }

        [DataSubject(Subjects.Customer)]
        public class Member() : Customer("", "")
        {
            public new string? [|email|] { get; set; }
            public new string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData("[PersonalData(nope)] public string? Email { get; set; }")]
    [InlineData("[PersonalData(] public string? Email { get; set; }")]
    [InlineData("[NotPersonalData] public string? Email { get; set; }")]
    [InlineData("public string? { get; set; }")]
    public Task BrokenCode_IsLeftToTheCompiler(string member) => VerifyBrokenAsync(
        $$"""
        [DataSubject(Subjects.Customer)]
        public class Customer
        {
            {{member}}
        }
        """);
}
