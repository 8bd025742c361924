using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UseWithoutMembersRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1006";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Visitors' book")] public const string Book = "book";

            /*member*/
            [ProcessingPurpose("Know who is here"), {|#0:Uses(Book)|}]
            public const string Reception = "reception";
        }
        """;

    protected override string Message =>
        "No legal basis and no storage period or criterion is declared for the use of 'book' for the purpose 'reception', whose data no "
        + "member holds (GDPR Art. 6(1), 13(1)(c), 13(2)(a)). Declare it on the purpose's [Uses], on the purpose or on the category.";

    protected override string Target => "F:Words.Reception";

    [Theory]
    [InlineData("{|#0:Uses(Book, LegalBasis.Contract)|}", "storage period or criterion")]
    [InlineData("{|#0:Uses(Book, Months = 12)|}", "legal basis")]
    [InlineData("{|#0:Uses(Book)|}, Retention(12, For = Book)", "legal basis")]
    [InlineData("{|#0:Uses(Book, LegalBasis.Contract)|}, Retention(Unless = \"a dispute\")", "storage period or criterion")]
    [InlineData("{|#0:Uses(Book, (LegalBasis)77, Months = 12)|}", "legal basis")]
    public Task WhatIsMissing_IsNamed(string onPurpose, string missing)
    {
        RuleTest test = Of(Register(Words(onPurpose)));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0)
            .WithArguments(missing, "the use of 'book' for the purpose 'reception'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Book, LegalBasis.Contract, Months = 12)", "")]
    [InlineData("Uses(Book), Retention(12)", ", LegalBasis = LegalBasis.Contract")]
    [InlineData("Uses(Book, LegalBasis.Contract), Retention(12, For = Book)", "")]
    [InlineData("Uses(Book, LegalBasis.Contract), Retention(Criterion = \"until the book is full\")", "")]
    public Task OnThePurpose_IsEnough(string onPurpose, string argument) => VerifyRegisterAsync(Words(onPurpose, argument));

    [Fact]
    public Task OnTheCategory_IsEnough() => VerifyRegisterAsync(
        """
        public static class Words
        {
            [DataCategory("Visitors' book", LegalBasis = LegalBasis.Contract), Retention(12)] public const string Book = "book";
            [ProcessingPurpose("Know who is here"), Uses(Book)] public const string Reception = "reception";
        }
        """);

    [Theory]
    [InlineData("[assembly: Retention(12)]", "Uses(Book, LegalBasis.Contract)")]
    [InlineData("[assembly: Retention(12, ForBasis = LegalBasis.Contract)]", "Uses(Book, LegalBasis.Contract)")]
    [InlineData("[assembly: Retention(12, ForBasis = LegalBasis.Consent)]", "[|Uses(Book, LegalBasis.Contract)|]")]
    [InlineData("[assembly: Retention(12)]", "[|Uses(Book)|]")]
    public Task AGeneralRetention_Counts_AndIsNoBasis(string assembly, string onPurpose) =>
        VerifyRegisterAsync(Words(onPurpose), assembly);

    /// <summary>Each use of the category is asked, and one finding tells it.</summary>
    [Theory]
    [InlineData("Uses(Book, LegalBasis.Consent, Months = 1, Condition = \"a\"), [|Uses(Book, Condition = \"b\")|]")]
    [InlineData("[|Uses(Book, LegalBasis.Consent, Condition = \"a\")|], Uses(Book, Months = 1, Condition = \"b\")")]
    [InlineData("[|Uses(Book)|], [|Uses(Photos)|]")]
    public Task APurposeAndACategory_AreOneFinding(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    /// <summary>Data that a member holds are asked for at the member.</summary>
    [Theory]
    [InlineData("Uses(Book)", "PersonalData(Words.Book)")]
    [InlineData("Uses(Book)", "PersonalData(Words.Book, Purposes = [Words.Reception])")]
    [InlineData("[|Uses(Book)|]", "PersonalData(Words.Photos)")]
    [InlineData("[|Uses(Book)|]", "PersonalData(Words.Book, Purposes = [Words.Other])")]
    public Task OfAMembersData_AnotherRuleAsks(string onPurpose, string onMember) => VerifyRegisterAsync(
        Words(onPurpose) +
        $$"""

        public class Visit
        {
            [{{onMember}}] public string? Name { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(\"nowhere\")")]
    [InlineData("Retention(12)")]
    public Task WithoutADeclaredCategory_NothingIsAsked(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    /// <summary>The application hears of a package's words, where it has no place for them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AReferencesPurpose_IsReportedWithoutAPlace(bool asMetadata)
    {
        RuleTest test = Of(Register(""));
        ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs", Words("Uses(Book)")));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithArguments(
            "legal basis and no storage period or criterion", "the use of 'book' for the purpose 'reception'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Book, LegalBasis.Nope)")]
    [InlineData("Uses(Book), Retention(Nope)")]
    [InlineData("Uses(Book, Months = )")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose) => VerifyBrokenRegisterAsync(Words(onPurpose));

    [Fact]
    public Task ABrokenMember_MayHoldTheData() => VerifyBrokenRegisterAsync(
        Words("Uses(Book)") +
        """

        public class Visit
        {
            [PersonalData(Words.Nope)] public string? Name { get; set; }
        }
        """);

    [Fact]
    public Task ABrokenDefault_MayBeTheRetention() =>
        VerifyBrokenRegisterAsync(Words("Uses(Book, LegalBasis.Contract)"), "[assembly: Retention(Nope)]");

    private static string Words(string onPurpose, string argument = "") =>
        $$"""
        public static class Words
        {
            [DataCategory("Visitors' book")] public const string Book = "book";
            [DataCategory("Photos")] public const string Photos = "photos";
            [ProcessingPurpose("Know who is here"{{argument}}), {{onPurpose}}] public const string Reception = "reception";
            [ProcessingPurpose("Something else")] public const string Other = "other";
        }
        """;
}
