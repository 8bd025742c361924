using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class SpecialDataOnGeneralRuleTests : RuleTests
{
    protected override string Id => "PRIV4017";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [DataCategory("Dietary needs"), SensitiveData(SensitiveKind.Health)] public const string Diet = "diet";

            /*member*/
            [ProcessingPurpose("Serve dinner"), Uses(Diet), Uses(Categories.Contact)]
            [{|#0:Retention(12, After = Events.CustomerLeft)|}]
            public const string Dinner = "dinner";
        }
        """;

    protected override string Message =>
        "'diet', a special category of data, is kept for the purpose 'dinner' on the same rule as 'contact': 12 months after 'customer-left' "
        + "(GDPR Art. 5(1)(c), 5(1)(e), 9). Declare how long it is needed itself, with [Retention(For = ...)] on the purpose or on the category.";

    protected override string Target => "F:More.Dinner";

    [Theory]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), [|Retention(12)|]")]
    [InlineData("Genetic | SensitiveKind.CriminalConvictions", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), [|Retention(12)|]")]
    [InlineData("CriminalConvictions", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), Retention(12)")]
    [InlineData("NationalIdentificationNumber", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), Retention(12)")]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet), Retention(12)")]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), Retention(12), Retention(6, For = Diet)")]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet, Months = 12), Uses(Categories.Contact), Retention(12)")]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact, Months = 3), Retention(12)")]
    [InlineData("Health", ", Retention(1)", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact)")]
    [InlineData("Health", "", "ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact)")]
    public Task OnlyASharedGeneralRule_IsReported(string kind, string onCategory, string purpose) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Dietary needs"), SensitiveData(SensitiveKind.{{kind}}){{onCategory}}] public const string Diet = "diet";

            [{{purpose}}] public const string Dinner = "dinner";
        }
        """);

    [Fact]
    public Task TheDefaultOfTheAssembly_IsAGeneralRule() => VerifyAsync(
        """
        [assembly: Retention(12)]

        public static class More
        {
            [DataCategory("Dietary needs"), SensitiveData(SensitiveKind.Health)] public const string Diet = "diet";
        }

        public static class Others
        {
            [ProcessingPurpose("Serve dinner")] public const string [|Dinner|] = "dinner";
        }

        public class Guest
        {
            [PersonalData(More.Diet, Purposes = [Others.Dinner])] public string? Diet { get; set; }
            [PersonalData(Categories.Contact, Purposes = [Others.Dinner])] public string? Name { get; set; }
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), Retention(12, After = Nope)")]
    [InlineData("ProcessingPurpose(\"P\"), Uses(Diet), Uses(Categories.Contact), Retention(12), Retention(6, For = Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string purpose) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [DataCategory("Dietary needs"), SensitiveData(SensitiveKind.Health)] public const string Diet = "diet";

            [{{purpose}}] public const string Dinner = "dinner";
        }
        """);
}
