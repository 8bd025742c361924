using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class StartMayNeverHappenRuleTests : RuleTests
{
    protected override string Id => "PRIV4021";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";

            /*member*/
            [DataCategory("Leads"), ObtainedFrom(Web)]
            [{|#0:Retention(9, After = Events.CustomerLeft)|}]
            public const string Leads = "leads";

            [ProcessingPurpose("Find customers"), Uses(Leads)] public const string Find = "find";
        }
        """;

    protected override string Message =>
        "The data 'leads' for the purpose 'find' come from 'web', but their period starts only with a relation that ends: 'customer-left' "
        + "(GDPR Art. 5(1)(e)). Add a period from the collection or the last activity.";

    protected override string Target => "F:More.Leads";

    [Theory]
    [InlineData("PublicWeb", "[|Retention(9, After = Events.CustomerLeft)|]")]
    [InlineData("PublicRegister", "[|Retention(9, After = Events.CustomerLeft)|], Retention(0, After = Unsubscribed, Combine = RetentionCombine.Earliest)")]
    [InlineData("Employer", "[|Retention(Until = Unsubscribed)|]")]
    [InlineData("Partner", "[|Retention(Days = 9, After = Events.CustomerLeft)|]")]
    [InlineData("DataSubject", "Retention(9, After = Events.CustomerLeft)")]
    [InlineData("Observed", "Retention(9, After = Events.CustomerLeft)")]
    [InlineData("Unspecified", "Retention(9, After = Events.CustomerLeft)")]
    [InlineData("PublicWeb", "Retention(9, After = Found)")]
    [InlineData("PublicWeb", "Retention(9, After = \"undeclared\")")]
    [InlineData("PublicWeb", "Retention(9, After = Events.CustomerLeft), Retention(9, After = Found, Combine = RetentionCombine.Earliest)")]
    [InlineData("PublicWeb", "Retention(9, After = Events.CustomerLeft), Retention(Criterion = \"a\")")]
    [InlineData("PublicWeb", "Retention(9)")]
    public Task OnlyAStartThatNeedsARelation_IsReported(string kind, string retention) => VerifyAsync(
        $$"""
        public static class More
        {
            [RetentionEvent("Found", RetentionStartKind.Collection)] public const string Found = "found";
            [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn)] public const string Unsubscribed = "unsubscribed";
            [DataSource("The source", SourceKind.{{kind}})] public const string From = "from";

            [DataCategory("Leads"), ObtainedFrom(From), {{retention}}] public const string Leads = "leads";

            [ProcessingPurpose("Find customers"), Uses(Leads)] public const string Find = "find";
        }
        """);

    /// <summary>Of the purpose or of the whole, where it is for these data.</summary>
    [Theory]
    [InlineData("ObtainedFrom(\"web\")", "", true)]
    [InlineData("ObtainedFrom(\"web\", Categories.Contact)", "", true)]
    [InlineData("ObtainedFrom(\"web\", Categories.Orders)", "", false)]
    [InlineData("", "[assembly: ObtainedFrom(\"web\", Categories.Contact)]", true)]
    [InlineData("", "[assembly: ObtainedFrom(\"web\")]", false)]
    public Task ASourceOfThePurposeOrTheWhole_Counts(string onPurpose, string onAssembly, bool isReported)
    {
        string uses = isReported
            ? "[|Uses(Categories.Contact, Months = 9, After = Events.CustomerLeft)|]"
            : "Uses(Categories.Contact, Months = 9, After = Events.CustomerLeft)";
        return VerifyAsync(
            $$"""
            {{onAssembly}}

            public static class More
            {
                [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";

                [ProcessingPurpose("Find customers"), {{uses}}{{(onPurpose.Length == 0 ? "" : ", " + onPurpose)}}] public const string Find = "find";
            }
            """);
    }

    [Theory]
    [InlineData("Retention(9, After = Events.Nope)")]
    [InlineData("Retention(9, After = Events.CustomerLeft), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string retention) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";

            [DataCategory("Leads"), ObtainedFrom(Web), {{retention}}] public const string Leads = "leads";

            [ProcessingPurpose("Find customers"), Uses(Leads)] public const string Find = "find";
        }
        """);
}
