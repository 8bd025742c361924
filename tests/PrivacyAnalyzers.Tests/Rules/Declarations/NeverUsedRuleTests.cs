using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NeverUsedRuleTests : RuleTests
{
    protected override string Id => "PRIV1041";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        internal static class Words
        {
            /*member*/
            [DataCategory("Payments")]
            public const string {|#0:Payments|} = "payments";
        }
        """;

    protected override string Message =>
        "The data category 'payments' is declared but never used, so the register shows what the code does not do (GDPR Art. 30(1)). "
        + "Use it, or remove it.";

    protected override string Target => "F:Words.Payments";

    private const string Everything =
        """
        public static class Words
        {
            [ProcessingPurpose("Named by a member")] public const string Named = "named";
            [ProcessingPurpose("Reached through its category"), Uses(Reached, Months = 3, After = Paid)] public const string Uses = "uses";
            [ProcessingPurpose("Reached by nothing", Subjects = [Patient]), Discloses(Office, RecipientRole.Authority, Sent)]
            public const string {|PRIV1041:Nothing|} = "nothing";

            [DataCategory("Of a member")] public const string Contact = "contact";
            [DataCategory("Of a use")] public const string Reached = "reached";
            [DataCategory("Of a disclosure")] public const string Sent = "sent";
            [DataCategory("Of nothing")] public const string {|PRIV1041:None|} = "none";

            [DataSubjectKind("Of a purpose")] public const string Patient = "patient";
            [DataSubjectKind("Of a type")] public const string Customer = "customer";
            [DataSubjectKind("Of a member")] public const string Relative = "relative";
            [DataSubjectKind("Of nothing")] public const string {|PRIV1041:Stranger|} = "stranger";

            [Party("Gets something")] public const string Office = "office";
            [Party("Gets nothing")] public const string {|PRIV1041:Other|} = "other";

            [RetentionEvent("Of a use")] public const string Paid = "paid";
            [RetentionEvent("Of a start")] public const string Left = "left";
            [RetentionEvent("Of nothing")] public const string {|PRIV1041:Never|} = "never";
        }

        [DataSubject(Words.Customer)]
        public class Customer
        {
            [PersonalData(Words.Contact, Purposes = ["named"], Subject = Words.Relative)] public string? Email { get; set; }
            [PersonalData(Words.Reached)] public string? Phone { get; set; }
            [RetentionStart(Words.Left)] public DateTime? Left { get; set; }
        }

        public static class Program { public static void Main() { } }
        """;

    [Fact]
    public Task InAnApplication_EachUnusedWordIsReported()
    {
        RuleTest test = Of(Everything);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    /// <summary>Other projects may use what a library declares in public.</summary>
    [Fact]
    public Task InALibrary_PublicWordsAreLeftAlone() => VerifyAsync(MarkupText.Parse(Everything).Text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AReferencesWords_AreNotReportedHere(bool asMetadata) => VerifyWithReferenceAsync(
        """
        internal static class Here { [Party("Gets nothing")] public const string [|Other|] = "other"; }
        """,
        """
        public static class There { [Party("Gets nothing")] public const string Office = "office"; }
        """,
        asMetadata);

    /// <summary>What is half-typed may be the use.</summary>
    /// <summary>What stands on the assembly, on parties, devices and processor activities is a use, a promise of never too.</summary>
    [Fact]
    public Task AStatement_IsAUse() => VerifyAsync(
        """
        [assembly: Discloses(Words.Office, RecipientRole.Authority, Words.Sent), ObtainedFrom(Words.Employer), ObtainedFrom(Words.Agency)]
        [assembly: Transfer("US", Party = Words.Cloud, Assessment = Words.Impact), NeverDiscloses(Words.Competitors)]
        [assembly: JointController("Fabrikam", Purposes = [Words.Shared]), AutomatedProcessing(AutomationKind.Profiling, By = Words.Scorer)]
        internal static class Words
        {
            [Party("A")] public const string Office = "office";
            [Party("B")] public const string Cloud = "cloud";
            [Party("C")] public const string Competitors = "competitors";
            [Party("D")] public const string Scorer = "scorer";
            [Party("E")] public const string Agency = "agency";
            [Party("F")] public const string Provider = "provider";
            [Party("G", SubprocessorOf = Provider), Retention(1, After = Ended)] public const string [|Unused|] = "unused";
            [RetentionEvent("H")] public const string Ended = "ended";
            [DataCategory("I")] public const string Sent = "sent";
            [DataCategory("J")] public const string Hosted = "hosted";
            [DataSource("K")] public const string Employer = "employer";
            [DataSource("L")] public const string [|Nowhere|] = "nowhere";
            [Assessment("M")] public const string Impact = "impact";
            [Assessment("N")] public const string [|Forgotten|] = "forgotten";
            [ProcessingPurpose("O")] public const string Shared = "shared";
            [ProcessingPurpose("P")] public const string Visit = "visit";
            [DataSubjectKind("Q")] public const string Guest = "guest";
            [SecurityMeasure("R")] public const string Locks = "locks";
            [Law("S")] public const string Act = "act";
            [DeviceAccess("T", Provider = Provider, Purposes = [Visit])] public const string Cookie = "cookie";
            [ProcessorActivity("U", Categories = [Hosted], Subjects = [Guest])] public const string Hosting = "hosting";
        }
        """);

    [Theory]
    [InlineData("[PersonalData(Words.)] public string? Email;", "")]
    [InlineData("", "[ProcessingPurpose(\"Deliver\"), Uses(Nope)] public const string Delivery = \"delivery\";")]
    public Task BrokenCode_IsLeftToTheCompiler(string member, string word) => VerifyBrokenAsync(
        $$"""
        internal static class Words
        {
            [DataCategory("Payments")] public const string Payments = "payments";
            {{word}}
        }

        public class Customer { {{member}} }
        """);
}
