using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class AddPurposeFixerTests
{
    [Theory]
    [InlineData("PersonalData", "PersonalData(Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData()", "PersonalData(Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(\"contact\")", "PersonalData(\"contact\", Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 24)", "PersonalData(\"contact\", LegalBasis.Contract, 24, Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(category: \"contact\")", "PersonalData(category: \"contact\", Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(Category = \"contact\", Subject = Subjects.Customer)", "PersonalData(Category = \"contact\", Subject = Subjects.Customer, Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(\"contact\", Purposes = [])", "PersonalData(\"contact\", Purposes = [Purposes.Delivery])")]
    [InlineData("PersonalData(\"contact\", Purposes = new string[0], Subject = Subjects.Customer)", "PersonalData(\"contact\", Purposes = [Purposes.Delivery], Subject = Subjects.Customer)")]
    public Task ThePurpose_IsAdded(string before, string after) => Of(Code("{|PRIV1001:" + before + "|}"), Code(after)).RunAsync();

    [Fact]
    public Task EachDeclaredPurpose_IsOffered()
    {
        var test = Of(Code("{|PRIV1001:PersonalData|}"), Code("PersonalData(Purposes = [Purposes.Support])"));
        test.CodeActionTitle = "Add the purpose Purposes.Support";
        return test.RunAsync();
    }

    [Fact]
    public Task BeforeCSharp12_AnArrayIsCreated()
    {
        var test = Of(
            Code("{|PRIV1001:PersonalData(\"contact\")|}"),
            Code("PersonalData(\"contact\", Purposes = new[] { Purposes.Delivery })"));
        test.TestState.LanguageVersion = LanguageVersion.CSharp11;
        return test.RunAsync();
    }

    [Fact]
    public Task CommentsAndLines_AreKept() => Of(
        """
        public class Customer
        {
            // The address that people gave us.
            [{|PRIV1001:PersonalData(
                "contact", // shown to the carrier
                LegalBasis.Contract)|}] // checked
            public string? Email { get; set; }
        }
        """,
        """
        public class Customer
        {
            // The address that people gave us.
            [PersonalData(
                "contact", // shown to the carrier
                LegalBasis.Contract, Purposes = [Purposes.Delivery])] // checked
            public string? Email { get; set; }
        }
        """).RunAsync();

    [Fact]
    public Task AllForms_AreFixed() => Of(
        """
        public record A([{|PRIV1001:PersonalData("contact")|}] string Email, [property: {|PRIV1001:PersonalData("contact")|}] string Phone);
        public struct B { [Obsolete, {|PRIV1001:PersonalData("contact")|}, {|PRIV1001:PersonalData("orders")|}] public string? Email; }
        public interface C<T> { [{|PRIV1001:PersonalDataAttribute("contact")|}] T Email { get; } }
        """,
        """
        public record A([PersonalData("contact", Purposes = [Purposes.Delivery])] string Email, [property: PersonalData("contact", Purposes = [Purposes.Delivery])] string Phone);
        public struct B { [Obsolete, PersonalData("contact", Purposes = [Purposes.Delivery]), PersonalData("orders", Purposes = [Purposes.Delivery])] public string? Email; }
        public interface C<T> { [PersonalDataAttribute("contact", Purposes = [Purposes.Delivery])] T Email { get; } }
        """).RunAsync();

    /// <summary>The constant is named as briefly as the usings allow.</summary>
    [Theory]
    [InlineData("using Contoso.Privacy;", "Words.Delivery")]
    [InlineData("using static Contoso.Privacy.Words;", "Delivery")]
    [InlineData("using W = Contoso.Privacy.Words;", "W.Delivery")]
    [InlineData("", "Contoso.Privacy.Words.Delivery")]
    public Task TheName_IsSimplified(string usings, string expected)
    {
        var test = Of(usings + "\n" + Code("{|PRIV1001:PersonalData|}"), usings + "\n" + Code($"PersonalData(Purposes = [{expected}])"), withWords: false);
        test.TestState.Sources.Add((
            "Words.cs",
            """
            namespace Contoso.Privacy;
            public static class Words
            {
                [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task NoPurposeDeclared_NoFix() => Of(Code("{|PRIV1001:PersonalData|}"), null, withWords: false).RunAsync();

    [Fact]
    public Task NoPurposeInReach_NoFix()
    {
        var test = Of(Code("{|PRIV1001:PersonalData|}"), null, withWords: false);
        test.TestState.Sources.Add((
            "Words.cs",
            """
            public static class Words
            {
                [ProcessingPurpose("Deliver orders")] private const string Delivery = "delivery";
            }
            """));
        return test.RunAsync();
    }

    /// <summary>Fix-all goes through files and projects; a purpose of a referenced project serves too.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task SeveralFilesAndProjects_AreFixed(bool asMetadata)
    {
        var test = Of(Code("{|PRIV1001:PersonalData|}"), Code("PersonalData(Purposes = [Words.Delivery])"), withWords: false);
        test.TestState.Sources.Add(("More.cs", "public struct More { [{|PRIV1001:{|PRIV1001:PersonalData|}|}] public int A, B; }"));
        test.FixedState.Sources.Add(("More.cs", "public struct More { [PersonalData(Purposes = [Words.Delivery])] public int A, B; }"));
        ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add((
            "Words.cs",
            """
            public static class Words
            {
                [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            }
            """));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");

        ProjectState other = test.TestState.AdditionalProjects["Other"];
        other.Sources.Add(("Usings.cs", RuleTest.Usings));
        other.Sources.Add(("Other.cs", "public interface IOther { [{|PRIV1001:PersonalData|}] int A { get; } }"));
        other.ProjectReferences.Add("Shared");
        test.FixedState.AdditionalProjects["Other"].Sources.Add(
            ("Other.cs", "public interface IOther { [PersonalData(Purposes = [Words.Delivery])] int A { get; } }"));
        return test.RunAsync();
    }

    private static FixTest<AddPurposeFixer> Of(string code, string? fixedCode, bool withWords = true) => new(code, fixedCode, withWords);

    private static string Code(string attribute) =>
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """;
}
