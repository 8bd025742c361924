using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class StartIsNoDateRuleTests : RuleTests
{
    protected override string Id => "PRIV4001";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:RetentionStart(Events.CustomerLeft)|}]
            public bool Left { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Left' is marked [RetentionStart] but is a 'bool', so no retention period can start from it (GDPR Art. 5(1)(e)). "
        + "Make it a DateOnly, DateTime or DateTimeOffset, nullable where the event may not have happened, or mark the event's date in the type that it refers to.";

    protected override string Target => "P:Customer.Left";

    [Theory]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("long?")]
    [InlineData("object?")]
    [InlineData("TimeOnly")]
    [InlineData("DateTime[]")]
    [InlineData("System.Collections.Generic.List<DateTime>")]
    [InlineData("Mine.DateOnly")]
    public Task NoDate_IsReportedWithItsType(string type)
    {
        RuleTest test = Of(
            $$"""
            namespace Mine
            {
                public struct DateOnly;
            }

            public class Customer
            {
                [{|#0:RetentionStart|}] public {{type}} Left { get; set; } = default!;
            }
            """);
        string name = type[(type.LastIndexOf('.') + 1)..];
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0)
            .WithArguments("Customer.Left", type.StartsWith("System", System.StringComparison.Ordinal) ? "List<DateTime>" : name));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("DateTime")]
    [InlineData("DateTime?")]
    [InlineData("DateTimeOffset")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    [InlineData("DateOnly?")]
    [InlineData("Nullable<DateOnly>")]
    public Task ADate_IsNotReported(string type) => VerifyAsync(
        $$"""
        public class Customer
        {
            [RetentionStart] public {{type}} Left { get; set; }
            [RetentionStart] public static int Never;
        }
        """);

    [Fact]
    public Task AReferenceToWhatHasTheDate_IsNotReported() => VerifyAsync(
        """
        public class Party { [RetentionStart(Events.CustomerLeft)] public DateOnly? Left { get; set; } }
        public class Customer : Party { [RetentionStart] public DateTime Joined; }
        public class Order
        {
            [RetentionStart(Events.CustomerLeft), RetentionStart] public Customer? Customer { get; set; }
        }
        """);

    [Fact]
    public Task AReferenceToWhatHasNoSuchDate_IsReported() => VerifyAsync(
        """
        public class Customer
        {
            [RetentionStart(Events.CustomerLeft)] public DateOnly? Left { get; set; }
            [RetentionStart("hidden")] private DateOnly? Hidden { get; set; }
            [RetentionStart("static")] public static DateOnly? Static { get; set; }
        }

        public class Order
        {
            [[|RetentionStart|], RetentionStart(Events.CustomerLeft), [|RetentionStart("hidden")|], [|RetentionStart("static")|]] public Customer? Customer { get; set; }
            [[|RetentionStart(Events.CustomerLeft)|]] public Customer[]? Customers { get; set; }
            [[|RetentionStart(Events.CustomerLeft)|]] public Order? Parent { get; set; }
        }
        """);

    [Fact]
    public Task AllForms_AreRead() => VerifyAsync(
        """
        public record A([[|RetentionStart|]] bool Left, [property: [|RetentionStart|]] bool Gone, [RetentionStart] DateOnly? Ended);
        public struct B { [[|RetentionStart|], [|RetentionStart(Events.CustomerLeft)|]] public int Left; }
        public interface C { [[|RetentionStart|]] bool Left { get; } }
        public class D<T> { [[|RetentionStart|]] public T? Left { get; set; } }
        """);

    [Theory]
    [InlineData("[RetentionStart(nope)] public bool Left { get; set; }")]
    [InlineData("[RetentionStart(1)] public bool Left { get; set; }")]
    [InlineData("[RetentionStart] public Nope Left { get; set; }")]
    [InlineData("[RetentionStart] public Left { get; set; }")]
    [InlineData("[RetentionStart]")]
    public Task BrokenCode_IsLeftToTheCompiler(string member) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            {{member}}
        }
        """);
}
