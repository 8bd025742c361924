using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class UndeclaredPersonalDataTests : RuleTests
{
    protected override string Id => "PRIV2002";

    protected override bool IsAboutAttributes => false;

    protected override string Example =>
        """
        /*type*/
        [System.ComponentModel.DataAnnotations.Schema.Table("customers")]
        public class Customer
        {
            /*member*/
            public string? {|#0:FirstName|} { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.FirstName' holds personal data by its name (name: \"first name\", en) and is not declared (GDPR Art. 5(2), 30(1)(c)). "
        + "Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:Customer.FirstName";

    /// <summary>What stands in a base tells whose the row is, and is reported where it stands.</summary>
    [Fact]
    public Task AKeyInABase_MakesARecord() => VerifyAsync(
        """
        public abstract class OfPatient
        {
            public int PatientId { get; set; }
        }

        [System.ComponentModel.DataAnnotations.Schema.Table("stays")]
        public class Thingummy : OfPatient
        {
            public string? [|Comment|] { get; set; }
        }

        [System.ComponentModel.DataAnnotations.Schema.Table("others")]
        public class Other
        {
            public string? Comment { get; set; }
        }
        """);

    /// <summary>What refers to a patient's encounter is the patient's; what refers to a warehouse's aisle is nobody's.</summary>
    [Fact]
    public Task ARecord_OfAPersonsRecord_IsThePersons() => VerifyAsync(
        """
        public class DbSet<T> { }

        public class Ward
        {
            public DbSet<Encounter>? Encounters { get; set; }
            public DbSet<Jotting>? Jottings { get; set; }
            public DbSet<Scribble>? Scribbles { get; set; }
            public DbSet<Aisle>? Aisles { get; set; }
            public DbSet<Scrawl>? Scrawls { get; set; }
        }

        public class Encounter
        {
            public int Id { get; set; }
            public int PatientId { get; set; }
        }

        public class Jotting
        {
            public int EncounterId { get; set; }
            public string? [|Comment|] { get; set; }
        }

        public class Scribble
        {
            public Jotting? Under { get; set; }
            public string? [|Comment|] { get; set; }
        }

        public class Aisle
        {
            public int Id { get; set; }
            public int WarehouseId { get; set; }
        }

        public class Scrawl
        {
            public int AisleId { get; set; }
            public string? Comment { get; set; }
        }
        """);

    [Fact]
    public Task WhatAContextHolds_OrLeadsTo_IsLookedAt() => VerifyAsync(
        """
        public class DbSet<T> { }

        public class Shop
        {
            public DbSet<Customer>? Customers { get; set; }
        }

        public abstract class Person
        {
            public string? [|LastName|] { get; set; }
        }

        public class Customer : Person
        {
            public System.Collections.Generic.List<Address>? Addresses { get; set; }
        }

        public class Address
        {
            public string? [|City|] { get; set; }
            public int Rows { get; set; }
        }

        public class Unstored
        {
            public string? LastName { get; set; }
        }
        """);

    [Fact]
    public Task WhatIsDeclared_IsNotReported() => VerifyAsync(
        """
        using System.ComponentModel.DataAnnotations.Schema;

        [Table("a")]
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [NotPersonalData("the shop's")] public string? Phone { get; set; }
            [RetentionStart] public DateOnly BirthDate { get; set; }
            public static string? LastName { get; set; }
            public const string FirstName = "";
            private string? city;
            public string? Name { set => city = value; }
            public string Method() => city ?? "";
        }

        [Table("b")]
        public record Visitor([NotPersonalData("the shop's own")] string Email, string [|FirstName|]);

        [Table("c"), DataSubject(Subjects.Customer)]
        public class Member
        {
            public string? Email { get; set; }
        }

        [Table("d")]
        public static class Nobody
        {
            public static string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("", false)]
    [InlineData("privacy_detection_scope = types", true)]
    [InlineData("privacy_detection_scope = ALL", true)]
    [InlineData("privacy_detection_scope = everything", false)]
    [InlineData("privacy_detection_scope = all\nprivacy_detection_exclude_namespaces = Elsewhere, Shop", false)]
    [InlineData("privacy_detection_scope = all\nprivacy_detection_exclude_namespaces = Sho", true)]
    [InlineData("privacy_detection_scope = all\nprivacy_detection_minimum_confidence = certain", true)]
    public Task TheScope_IsConfigured(string settings, bool isReported)
    {
        string name = isReported ? "[|Email|]" : "Email";
        var test = new RuleTest(Id, $$"""
            namespace Shop.Orders
            {
                public class CustomerDto
                {
                    public string? {{name}} { get; set; }
                }
            }
            """);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{settings}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task TheLowestConfidence_IsConfigured()
    {
        var test = new RuleTest(Id, """
            using System.ComponentModel.DataAnnotations.Schema;

            [Table("a")]
            public class Customer
            {
                public string? City { get; set; }
                public string? [|Email|] { get; set; }
            }
            """);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nprivacy_detection_minimum_confidence = certain\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[PersonalData(nope)] public string? Email { get; set; }")]
    [InlineData("[PersonalData(] public string? Email { get; set; }")]
    [InlineData("[Nonsense] public string? Email { get; set; }")]
    [InlineData("public string? { get; set; }")]
    [InlineData("public Nonsense Email { get; set; }")]
    public Task BrokenCode_IsNotReported(string member) => VerifyBrokenAsync(
        $$"""
        [System.ComponentModel.DataAnnotations.Schema.Table("a")]
        public class Customer
        {
            {{member}}
        }
        """);
}
