using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoNationalIdGroundRuleTests : PlacedRegisterRuleTests
{
    private const string Sweden =
        "SE: dataskyddslagen (2018:218) 3 kap. 10 § asks for a purpose, a need for secure identification or another noteworthy reason "
        + "that clearly justifies it";

    private const string Norway =
        "NO: personopplysningsloven § 12 asks for an objective need for certain identification that the number is necessary for";

    protected override string Id => "PRIV1073";

    protected override string Assembly => Profiles("\"SE\"");

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            /*member*/
            [DataCategory("Identity numbers"), {|#0:SensitiveData(SensitiveKind.NationalIdentificationNumber)|}]
            public const string IdentityNumber = "identity-number";
        }
        """;

    protected override string Message =>
        $"No ground is declared for the national identification number in the data category 'identity-number' (GDPR Art. 87; {Sweden}). "
        + "Write why it is needed with 'Justification = \"...\"' on [SensitiveData].";

    protected override string Target => "F:Words.IdentityNumber";

    [Theory]
    [InlineData("\"SE\"", "Contract", Sweden)]
    [InlineData("\" se\"", "Contract", Sweden)]
    [InlineData("\"SE\", \"NO\"", "Contract", Sweden + "; " + Norway)]
    [InlineData("\"SE\", \"NO\"", "Consent", Norway)]
    [InlineData("\"NO\", \"NO\", \"XX\"", "Contract", Norway)]
    public Task EachProfileThatIsOn_IsCited(string profiles, string basis, string cited)
    {
        RuleTest test = Of(Register(Words("[{|#0:SensitiveData(SensitiveKind.NationalIdentificationNumber)|}]", basis), Profiles(profiles)));
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(Id).WithLocation(0).WithArguments("the data category 'identity-number'", cited));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("\"SE\"", "Consent", "SensitiveKind.NationalIdentificationNumber")]
    [InlineData("\"SE\"", "Contract", "SensitiveKind.NationalIdentificationNumber, Justification = \"to pay out the right person\"")]
    [InlineData("\"SE\"", "Contract", "SensitiveKind.NationalIdentificationNumber, Occurrence = Occurrence.Possible")]
    [InlineData("\"SE\"", "Contract", "SensitiveKind.Health")]
    [InlineData("\"FI\"", "Contract", "SensitiveKind.NationalIdentificationNumber")]
    [InlineData("", "Contract", "SensitiveKind.NationalIdentificationNumber")]
    public Task AGround_ConsentWhereItIsOne_OrNoProfile_IsNotReported(string profiles, string basis, string sensitive) =>
        VerifyRegisterAsync(Words($"[SensitiveData({sensitive})]", basis), Profiles(profiles));

    [Fact]
    public Task AMember_IsReportedThere() => VerifyRegisterAsync(
        Words("", "Contract") +
        """

        public class Customer
        {
            [PersonalData(Words.IdentityNumber), [|SensitiveData(SensitiveKind.NationalIdentificationNumber)|]]
            public string? IdentityNumber { get; set; }

            [PersonalData(Words.IdentityNumber), SensitiveData(SensitiveKind.NationalIdentificationNumber, Justification = "to pay out")]
            public string? PayeeNumber { get; set; }
        }
        """);

    [Theory]
    [InlineData("[SensitiveData(SensitiveKind.NationalIdentificationNumber, Justification = Nope)]")]
    [InlineData("[SensitiveData(SensitiveKind.NationalIdentificationNumber, Justification = )]")]
    public Task BrokenCode_IsLeftToTheCompiler(string sensitive) => VerifyBrokenRegisterAsync(Words(sensitive, "Contract"));

    private static string Profiles(string profiles) => $"[assembly: PrivacyRegister(NationalProfiles = [{profiles}])]\n";

    private static string Words(string sensitive, string basis) =>
        $$"""
        public static class Words
        {
            [DataCategory("Identity numbers")] {{sensitive}} public const string IdentityNumber = "identity-number";
            [ProcessingPurpose("Lend money"), Uses(IdentityNumber, LegalBasis.{{basis}})] public const string Lending = "lending";
        }
        """;
}
