using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class DeclaredTwiceRuleTests : RuleTests
{
    protected override string Id => "PRIV1040";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [ProcessingPurpose("Send parcels")]
            public const string {|#0:Parcels|} = "delivery";
        }

        public static class Purposes
        {
        #pragma warning disable PRIV1040 // this one keeps the id
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
        #pragma warning restore PRIV1040
        }
        """;

    protected override string Message =>
        "The purpose 'delivery' is declared twice, here and by Purposes.Delivery, so the register cannot tell which one holds "
        + "(GDPR Art. 30(1)). Give each its own id.";

    protected override string Target => "F:More.Parcels";

    [Theory]
    [InlineData("ProcessingPurpose")]
    [InlineData("DataCategory")]
    [InlineData("DataSubjectKind")]
    [InlineData("Party")]
    [InlineData("RetentionEvent")]
    public Task EachKindOfWord_IsReportedAtBothPlaces(string attribute) => VerifyAloneAsync(
        $$"""
        public static class A { [{{attribute}}("One")] public const string [|One|] = "same"; }
        public static class B { public static class Nested { [{{attribute}}("Two")] internal const string [|Two|] = "same"; } }
        public static class C { [{{attribute}}("Three")] public const string Three = "Same"; }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AgainstAReferencesWord_IsReportedHere(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public static class Here { [DataCategory("Contact")] public const string [|Contact|] = "contact"; }
        """,
        """
        public static class There { [DataCategory("Contact details")] public const string Contact = "contact"; }
        """,
        asMetadata);

    /// <summary>One file, linked into two projects, says one thing.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task TheSameFileInTwoAssemblies_IsNotReported(bool asMetadata)
    {
        const string Words = "internal static class Words { [DataCategory(\"Contact\")] public const string Contact = \"contact\"; }";
        return VerifyWithReferenceAsync(Words, Words, asMetadata);
    }

    [Theory]
    [InlineData("public const string Two = nope;")]
    [InlineData("public const string Two = ;")]
    [InlineData("public const string Two")]
    [InlineData("public const Nope Two = \"same\";")]
    public Task BrokenCode_IsLeftToTheCompiler(string field) => VerifyBrokenAsync(
        $$"""
        public static class A { [Party("One")] public const string One = "same"; }
        public static class B { [Party("Two")] {{field}} }
        """);
}
