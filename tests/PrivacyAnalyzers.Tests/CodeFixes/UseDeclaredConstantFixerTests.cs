using System.Threading.Tasks;
using PrivacyAnalyzers.CodeFixes;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class UseDeclaredConstantFixerTests
{
    /// <summary>Fix-all takes one rule at a time.</summary>
    [Fact]
    public Task NearMisses_AreCorrected() => Of(
        """
        public static class More
        {
            [ProcessingPurpose("Keep the books", Subjects = [{|PRIV1012:"custommer"|}])]
            [Uses({|PRIV1011:"Contacts"|}), Discloses({|PRIV1013:"carier"|}, RecipientRole.Processor, {|PRIV1011:"order"|}, Categories.Contact)]
            public const string Books = "books";
        }

        [DataSubject({|PRIV1012:"customers"|})]
        public class Customer
        {
            [PersonalData({|PRIV1011:"kontact"|}, Purposes = [{|PRIV1010:"deliveries"|}, Purposes.Support, /* too */ {|PRIV1010:"Suport"|}])]
            [Retention(24, After = {|PRIV1014:"customer-leaves"|})]
            public string? Email { get; set; }
        }
        """,
        """
        public static class More
        {
            [ProcessingPurpose("Keep the books", Subjects = [Subjects.Customer])]
            [Uses(Categories.Contact), Discloses(Parties.Carrier, RecipientRole.Processor, Categories.Orders, Categories.Contact)]
            public const string Books = "books";
        }

        [DataSubject(Subjects.Customer)]
        public class Customer
        {
            [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery, Purposes.Support, /* too */ Purposes.Support])]
            [Retention(24, After = Events.CustomerLeft)]
            public string? Email { get; set; }
        }
        """,
        iterations: 5).RunAsync();

    /// <summary>On the assembly, where only the whole compilation shows them, as on words.</summary>
    [Fact]
    public Task NearMissesOfSourcesMeasuresAndAssessments_AreCorrected() => Of(
        """
        [assembly: ObtainedFrom({|PRIV1016:"emploier"|}), Discloses({|PRIV1013:"carier"|}, RecipientRole.Processor)]
        [assembly: Transfer("US", Assessment = {|PRIV1018:"tia"|})]
        public static class More
        {
            [DataSource("The employer")] public const string Employer = "employer";
            [SecurityMeasure("Encryption")] public const string Encryption = "encryption";
            [Assessment("Of the transfer")] public const string Tia = "tia-us";

            [ProcessingPurpose("Keep the books", Measures = [{|PRIV1017:"encription"|}], ImpactAssessment = {|PRIV1018:"TiaUs"|})]
            [ObtainedFrom({|PRIV1016:"Carriers"|})]
            public const string Books = "books";
        }
        """,
        """
        [assembly: ObtainedFrom(More.Employer), Discloses(Parties.Carrier, RecipientRole.Processor)]
        [assembly: Transfer("US", Assessment = More.Tia)]
        public static class More
        {
            [DataSource("The employer")] public const string Employer = "employer";
            [SecurityMeasure("Encryption")] public const string Encryption = "encryption";
            [Assessment("Of the transfer")] public const string Tia = "tia-us";

            [ProcessingPurpose("Keep the books", Measures = [Encryption], ImpactAssessment = Tia)]
            [ObtainedFrom(Parties.Carrier)]
            public const string Books = "books";
        }
        """,
        iterations: 4).RunAsync();

    [Fact]
    public Task LiteralsOfNewerWords_BecomeConstants() => Of(
        """
        [assembly: ObtainedFrom({|PRIV1015:"employer"|})]
        public static class More
        {
            [DataSource("The employer")] public const string Employer = "employer";
            [SecurityMeasure("Encryption")] public const string Encryption = "encryption";
            [ProcessorActivity("Hosting", Measures = [{|PRIV1015:"encryption"|}])] public const string Hosting = "hosting";
        }
        """,
        """
        [assembly: ObtainedFrom(More.Employer)]
        public static class More
        {
            [DataSource("The employer")] public const string Employer = "employer";
            [SecurityMeasure("Encryption")] public const string Encryption = "encryption";
            [ProcessorActivity("Hosting", Measures = [Encryption])] public const string Hosting = "hosting";
        }
        """).RunAsync();

    [Fact]
    public Task Literals_BecomeConstants() => Of(
        """
        public record Customer(
            [PersonalData({|PRIV1015:"contact"|}, Purposes = new[] { {|PRIV1015:"delivery"|} })] string Email,
            [property: PersonalData(category: {|PRIV1015:"contact"|}, Subject = {|PRIV1015:"customer"|})] string Phone)
        {
            [RetentionStart({|PRIV1015:"customer-left"|})] public DateOnly? Left { get; set; }
        }
        """,
        """
        public record Customer(
            [PersonalData(Categories.Contact, Purposes = new[] { Purposes.Delivery })] string Email,
            [property: PersonalData(category: Categories.Contact, Subject = Subjects.Customer)] string Phone)
        {
            [RetentionStart(Events.CustomerLeft)] public DateOnly? Left { get; set; }
        }
        """).RunAsync();

    [Fact]
    public Task NamesThatAreKeywords_AreEscaped() => Of(
        """
        namespace @class
        {
            public static class @static { [DataCategory("Diet")] public const string @event = "diet"; }
        }

        public class Customer
        {
            [PersonalData({|PRIV1015:"diet"|})] public string? Diet { get; set; }
            [PersonalData({|PRIV1011:"diets"|})] public string? Allergies { get; set; }
            [PersonalData({|PRIV1011:"vnt"|})] public string? Dislikes { get; set; }
        }
        """,
        """
        namespace @class
        {
            public static class @static { [DataCategory("Diet")] public const string @event = "diet"; }
        }

        public class Customer
        {
            [PersonalData(@class.@static.@event)] public string? Diet { get; set; }
            [PersonalData(@class.@static.@event)] public string? Allergies { get; set; }
            [PersonalData(@class.@static.@event)] public string? Dislikes { get; set; }
        }
        """).RunAsync();

    /// <summary>What stands between the name and its use must not change its meaning.</summary>
    [Fact]
    public Task WhereAMemberHidesTheType_TheNameStaysQualified() => Of(
        """
        namespace Contoso
        {
            public class Customer
            {
                public string? Categories { get; set; }
                [PersonalData({|PRIV1015:"contact"|})] public string? Email { get; set; }
            }
        }
        """,
        """
        namespace Contoso
        {
            public class Customer
            {
                public string? Categories { get; set; }
                [PersonalData(global::Categories.Contact)] public string? Email { get; set; }
            }
        }
        """).RunAsync();

    [Fact]
    public Task NothingNear_NoFix() => Of(
        """
        public class Customer
        {
            [PersonalData({|PRIV1011:"biometric-template"|})] public string? Email { get; set; }
        }
        """,
        null).RunAsync();

    private static FixTest<UseDeclaredConstantFixer> Of(string code, string? fixedCode, int? iterations = null) =>
        new(code, fixedCode) { NumberOfFixAllIterations = iterations };
}
