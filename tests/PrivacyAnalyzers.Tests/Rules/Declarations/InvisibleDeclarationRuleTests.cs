using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class InvisibleDeclarationRuleTests : RuleTests
{
    protected override string Id => "PRIV1053";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            /*member*/
            [DataCategory("Payments")]
            internal const string {|#0:Payments|} = "payments";
        }
        """;

    protected override string Message =>
        "The data category 'payments' is not visible outside this library, so the registers of applications that reference it lack "
        + "it (GDPR Art. 30(1)). Make it public, or name the application in [InternalsVisibleTo].";

    protected override string Target => "F:Words.Payments";

    private const string Members =
        """
        internal class {|PRIV1053:Hidden|}
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [PersonalData("contact")] public string? Phone { get; set; }
        }

        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [PersonalData("contact")] protected string? Phone { get; set; }
            [PersonalData("contact")] private string? {|PRIV1053:_name|};
            [PersonalData("contact")] internal string? {|PRIV1053:Number|} { get; set; }
            [NotPersonalData("the number of the shop")] internal string? Shop { get; set; }
            public override string? ToString() => _name;
        }
        """;

    [Fact]
    public Task ATypeIsReportedOnce_AndEachHiddenMemberOfAnother() =>
        new RuleTest(Id, Members, WithWords).RunAsync();

    [Fact]
    public Task InAnApplication_NothingIsHiddenFromItsOwnRegister() => new RuleTest(
        Id,
        Members.Replace("{|PRIV1053:", "").Replace("|}", "") + "\npublic static class Program { public static void Main() { } }",
        WithWords)
    {
        TestState = { OutputKind = OutputKind.ConsoleApplication },
    }.RunAsync();

    [Fact]
    public Task AFriendSeesWhatIsInternal() => new RuleTest(
        Id,
        "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")]\n"
            + Members.Replace("{|PRIV1053:Hidden|}", "Hidden").Replace("{|PRIV1053:Number|}", "Number"),
        WithWords).RunAsync();
}
