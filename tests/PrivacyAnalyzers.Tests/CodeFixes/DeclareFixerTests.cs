using System.Threading.Tasks;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class DeclareFixerTests
{
    private const string Stored = "[System.ComponentModel.DataAnnotations.Schema.Table(\"customers\")]\n";

    private const string Marks =
        """

        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : Attribute { }
        }
        """;

    [Fact]
    public Task ItIsDeclared_AsTheCategoryThatFits_AndNoMore() => Of(
        """
        public class Customer
        {
            /// <summary>The address that people gave us.</summary>
            [Obsolete] // soon
            public string? {|PRIV2002:Email|} { get; set; }
        }
        """,
        """
        public class Customer
        {
            /// <summary>The address that people gave us.</summary>
            [PersonalData(Categories.Contact)]
            [Obsolete] // soon
            public string? Email { get; set; }
        }
        """).RunAsync();

    [Fact]
    public Task WithoutACategoryThatFits_ItIsDeclaredWithout() => Of(
        """
        public class Customer
        {
            public string? {|PRIV2002:Salary|} { get; set; }
            public string? {|PRIV2004:Passport|} { get; set; }
        }
        """,
        """
        public class Customer
        {
            [PersonalData]
            public string? Salary { get; set; }
            [PersonalData]
            public string? Passport { get; set; }
        }
        """).RunAsync();

    [Fact]
    public Task ProtectedData_GetAProtectedCategory()
    {
        const string Words =
            """

            public static class More
            {
                [DataCategory("Allergies")] public const string Likes = "likes";
                [DataCategory("Health"), SensitiveData(SensitiveKind.Health)] public const string Health = "health";
            }
            """;
        return Of(
            "public class Customer\n{\n    public string? {|PRIV2004:Allergies|} { get; set; }\n}\n" + Words,
            "public class Customer\n{\n    [PersonalData(More.Health)]\n    public string? Allergies { get; set; }\n}\n" + Words).RunAsync();
    }

    [Fact]
    public Task APurpose_IsOffered()
    {
        var test = Of(Code("{|PRIV2002:Email|}"), Code("Email", "PersonalData(Categories.Contact, Purposes = [Purposes.Support])"));
        test.CodeActionTitle = "Declare it as Categories.Contact for Purposes.Support";
        return test.RunAsync();
    }

    [Fact]
    public Task TheReasonOfNone_IsLeftToWrite()
    {
        var test = Of(Code("{|PRIV2003:UserAgent|}"), Code("UserAgent", "NotPersonalData(\"\")"));
        test.CodeActionTitle = "Mark it [NotPersonalData], with a reason to write";
        return test.RunAsync();
    }

    [Fact]
    public Task AllOfAType_AreDeclaredInOneStep()
    {
        var test = Of(
            """
            public record Customer(string {|PRIV2002:Email|}, int Rows)
            {
                public string? {|PRIV2002:Salary|} { get; set; }
                public string? {|PRIV2002:FirstName|}, {|PRIV2002:LastName|};
            }
            """,
            """
            public record Customer([PersonalData(Categories.Contact)] string Email, int Rows)
            {
                [PersonalData]
                public string? Salary { get; set; }
                [PersonalData(Categories.Contact)]
                public string? FirstName, LastName;
            }
            """);
        test.CodeActionTitle = "Declare all 4 of this type that look personal";
        test.NumberOfIncrementalIterations = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task TheRest_ASilentMember_AndWhatAnotherMarkSays_AreDeclared() => new FixTest<DeclareFixer>(
        """
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            public string? {|PRIV2005:FirstName|} { get; set; }
        }

        [DataSubject(Subjects.Customer)]
        public class Member { public string? {|PRIV2001:Points|} { get; set; } }

        public class User { [Microsoft.AspNetCore.Identity.PersonalData] public string? {|PRIV2007:Callsign|} { get; set; } }
        """ + Marks,
        """
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [PersonalData(Categories.Contact)]
            public string? FirstName { get; set; }
        }

        [DataSubject(Subjects.Customer)]
        public class Member { [PersonalData] public string? Points { get; set; } }

        public class User { [PersonalData][Microsoft.AspNetCore.Identity.PersonalData] public string? Callsign { get; set; } }
        """ + Marks).RunAsync();

    /// <summary>Identity's attribute has the same name: where both are imported the product's is written in full.</summary>
    [Fact]
    public Task BesideIdentitysAttribute_TheNameIsWrittenInFull() => new FixTest<DeclareFixer>(
        """
        using Microsoft.AspNetCore.Identity;

        [System.ComponentModel.DataAnnotations.Schema.Table("users")]
        public class ShopUser
        {
            public string? {|PRIV2002:Email|} { get; set; }
        }
        """ + Marks,
        """
        using Microsoft.AspNetCore.Identity;

        [System.ComponentModel.DataAnnotations.Schema.Table("users")]
        public class ShopUser
        {
            [PrivacyAnalyzers.PersonalData(Categories.Contact)]
            public string? Email { get; set; }
        }
        """ + Marks).RunAsync();

    [Fact]
    public Task SeveralFilesAndProjects_AreFixed()
    {
        var test = Of(Code("{|PRIV2002:Email|}"), Code("Email", "PersonalData(Categories.Contact)"));
        test.TestState.Sources.Add(("More.cs", Stored + "public class Guest\n{\n    public string? {|PRIV2002:Phone|};\n}\n"));
        test.FixedState.Sources.Add(("More.cs", Stored + "public class Guest\n{\n    [PersonalData(Categories.Contact)]\n    public string? Phone;\n}\n"));
        ProjectState other = test.TestState.AdditionalProjects["Other"];
        other.Sources.Add(("Usings.cs", Rules.RuleTest.Usings));
        other.Sources.Add(("Other.cs", Stored + "public class Visitor\n{\n    public string? {|PRIV2002:Email|};\n}\n"));
        test.FixedState.AdditionalProjects["Other"].Sources.Add(
            ("Other.cs", Stored + "public class Visitor\n{\n    [PersonalData]\n    public string? Email;\n}\n"));
        return test.RunAsync();
    }

    private static FixTest<DeclareFixer> Of(string code, string fixedCode) => new(Stored + code, Stored + fixedCode);

    private static string Code(string member, string? attribute = null) =>
        "public class Customer\n{\n"
        + (attribute is null ? "" : $"    [{attribute}]\n")
        + $"    public string? {member} {{ get; set; }}\n}}\n";
}
