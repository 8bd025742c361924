using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ErasureAndLawRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1110";

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        [assembly: Right(DataRight.Erasure, Law = {|#0:"regnskapsloven"|})]
        """;

    protected override string Message =>
        "The law 'regnskapsloven' limits the right to erasure, and data that are kept by it are not declared (GDPR Art. 17(3)(b)). Cite it with "
        + "'Law' beside the legal basis or with 'Statute' on [Retention], or name the law that they are kept by.";

    [Fact]
    public async Task ARightWithoutALimit_BesideDataKeptByLaw_IsReported()
    {
        RuleTest test = Of(Kept("Law = \"bokføringsloven\"", "60", "{|#0:Right(DataRight.Erasure)|}"), withWords: false);
        test.ExpectedDiagnostics.Add(Expected().WithMessage(
            "A limit of the right to erasure is not declared, and a legal obligation is the basis for 'invoices' (GDPR Art. 17(3)(b)). Say with "
            + "'Limits' or 'Law' on [Right] what is kept nevertheless."));
        await test.RunAsync();
    }

    /// <summary>A law is cited by its id or in words, with its provision or without.</summary>
    [Theory]
    [InlineData("Law = \"bokføringsloven\"", "60", "Right(DataRight.Erasure, Law = \"Bokføringsloven\")")]
    [InlineData("Law = \"bokføringsloven § 13\"", "60", "Right(DataRight.Erasure, Law = \"bokføringsloven\")")]
    [InlineData("Law = Statutes.NorwayAccounting", "60", "Right(DataRight.Erasure, Law = \"bokføringsloven\")")]
    [InlineData("Condition = \"x\"", "Statute = Statutes.NorwayAccounting", "Right(DataRight.Erasure, Law = Statutes.NorwayAccounting)")]
    [InlineData("Law = Words.Declared", "60", "Right(DataRight.Erasure, Law = \"bokføringsloven\")")]
    [InlineData("Law = \"skatteloven\"", "60", "Right(DataRight.Erasure, Law = [|\"bokføringsloven\"|])")]
    [InlineData("Condition = \"x\"", "60, Unless = \"kept by law\", UnlessGround = ExceptionGround.LegalObligation", "Right(DataRight.Erasure, Law = \"bokføringsloven\")")]
    [InlineData("Law = \"x\"", "60", "Right(DataRight.Erasure, Limits = \"what the law keeps\")")]
    [InlineData("Law = \"x\"", "60", "Right(DataRight.Erasure), Right(DataRight.Erasure, Limits = \"what the law keeps\")")]
    [InlineData("Law = \"x\"", "60", "Right(DataRight.Restriction)")]
    [InlineData("Law = \"x\"", "60", "[|Right(DataRight.Erasure, Limits = \" \")|]")]
    public Task TheLawOfTheRight_IsTheOneOfTheData(string basis, string retention, string rights) => VerifyAloneAsync(Kept(basis, retention, rights));

    [Fact]
    public Task WithoutALegalObligation_NoLimitIsAsked() => VerifyAloneAsync(
        Kept("Law = \"x\"", "60", "Right(DataRight.Erasure)").Replace("LegalBasis.LegalObligation", "LegalBasis.Contract", System.StringComparison.Ordinal));

    [Fact]
    public Task ARightOfAPurpose_IsAskedToo() => VerifyAsync(
        """
        [assembly: Controller("Contoso")]
        public static class More
        {
            [ProcessingPurpose("A"), Right(DataRight.Erasure, Law = [|"arkivloven"|])] public const string A = "a";
        }
        """);

    [Fact]
    public Task AHalfTypedWord_MayCiteTheLaw() => VerifyBrokenAsync(
        """
        [assembly: Controller("Contoso"), Right(DataRight.Erasure, Law = "arkivloven")]
        public static class More
        {
            [DataCategory("A"), Retention(12, Statute = nope)] public const string A = "a";
        }
        """);

    private static string Kept(string basis, string retention, string rights) =>
        $$"""
        [assembly: Controller("Contoso"), {{rights}}]
        public static class Words
        {
            [Law("Bokføringsloven", Country = "NO")] public const string Declared = "accounting-act";
            [DataCategory("Invoices"), Retention({{retention}})] public const string Invoices = "invoices";
            [ProcessingPurpose("Keep the books"), Uses(Invoices, LegalBasis.LegalObligation, {{basis}})] public const string Books = "books";
        }
        """;
}
