namespace PrivacyAnalyzers.Tests;

/// <summary>A web shop that declares all that can be declared, in all forms, and leaves a few things out.</summary>
internal static class Shop
{
    public const string Organisation =
        """
        using PrivacyAnalyzers;
        using System.Diagnostics.CodeAnalysis;

        [assembly: Controller("Kontorsvaror Norden AB", Country = "SE", OrganizationNumber = "556000-0000",
            Address = "Storgatan 1, 111 11 Stockholm", Email = "info@kontor.example", Phone = "+46 8 000 00", Url = "https://kontor.example",
            ResponsibleRole = "Head of operations")]
        [assembly: DataProtectionOfficer(Name = "A. Officer", Email = "dpo@kontor.example", Phone = "+46 8 000 01", Address = "Storgatan 1")]
        [assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE", Url = "https://www.imy.se")]
        [assembly: SupervisoryAuthority("Datatilsynet", Country = "NO")]
        [assembly: PrivacyRegister(Title = "Register of processing", Language = "en")]
        [assembly: SuppressMessage("Privacy", "PRIV1003", Scope = "type", Target = "~T:Shop.Legacy", Justification = "The table goes in May.")]
        """;

    public const string Vocabulary =
        """
        using PrivacyAnalyzers;
        using System.Diagnostics.CodeAnalysis;

        namespace Shop;

        public static class Subjects
        {
            [DataSubjectKind("Customers", Description = "Who has bought something."), Label("sv", "Kunder"), Label("nb", "Kunder")]
            public const string Customers = "customers";

            [DataSubjectKind("Visitors")]
            public const string Visitors = "visitors";
        }

        public static class Categories
        {
            [DataCategory("Contact information"), Label("sv", "Kontaktuppgifter")]
            [Retention(9, After = Events.Left, Then = RetentionAction.Erase)]
            public const string Contact = "contact-information";

            [DataCategory("Payments", Description = "What was paid, and when.",
                LegalBasis = LegalBasis.LegalObligation, Law = "Bokföringslag (1999:1078) 7 kap. 2 §", Interest = "none")]
            [Retention(84, After = Events.YearEnd, Unless = "a dispute", UnlessProperty = "Disputed")]
            [Retention(Criterion = "until the tax office has decided", Combine = RetentionCombine.Latest, Then = RetentionAction.Restrict)]
            public const string Payments = "payments";

            [DataCategory("Behaviour")]
            public const string Behaviour = "behaviour";
        }

        public static class Events
        {
            [RetentionEvent("Relationship ended", RetentionStartKind.RelationshipEnd, Description = "Account closed.")]
            public const string Left = "left";

            [RetentionEvent("End of the financial year")]
            public const string YearEnd = "financial-year-end";
        }

        public static class Parties
        {
            [Party("Mail service", Description = "Sends e-mail.", Country = "US", NoticeUrl = "https://mail.example/privacy")]
            public const string Mail = "mail-service";

            [Party("Carrier"), Label("sv", "Transportör")]
            public const string Carrier = "carrier";
        }

        public static class Purposes
        {
            [ProcessingPurpose("Deliver orders", Description = "From the order to the door.", Subjects = new[] { Subjects.Customers },
                LegalBasis = LegalBasis.Contract)]
            [Uses(Categories.Contact)]
            [Uses(Categories.Payments, LegalBasis.LegalObligation)]
            [Discloses(Parties.Carrier, RecipientRole.Controller, Categories.Contact, Form = DataForm.Identified, Condition = "home delivery")]
            [Discloses(Parties.Mail, RecipientRole.Processor, Form = DataForm.Pseudonymised, Contract = "DPA 2024-03")]
            [Label("sv", "Leverera beställningar")]
            public const string Delivery = "deliver-orders";

            [ProcessingPurpose("Newsletter")]
            [Uses(Categories.Contact, LegalBasis.Consent, Condition = "asked for it", WithdrawAt = "https://kontor.example/stop", Months = 3, After = Events.Left)]
            [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Condition = "bought something", Interest = "to sell more",
                ObjectAt = "https://kontor.example/stop", Days = 30, After = Events.Left, Then = RetentionAction.Anonymise)]
            [Retention(0, After = Events.Left)]
            public const string Newsletter = "newsletter";

            [DeclaresNone(Matter.Recipients)]
            [ProcessingPurpose("Statistics", LegalBasis = LegalBasis.LegitimateInterests, Interest = "to improve the shop", ObjectAt = "mailto:dpo@kontor.example")]
            [Uses(Categories.Behaviour, Criterion = "as long as the visit lasts")]
            [Uses("weather", After = "nowhere")]
            public const string Statistics = "statistics";

            [ProcessingPurpose("Vital and public")]
            [Uses(Categories.Behaviour, LegalBasis.VitalInterests, Condition = "an emergency", Months = -1)]
            [Uses(Categories.Behaviour, LegalBasis.PublicTask, Condition = "a crisis", Law = "Act 5", Months = 20000, After = Events.Left)]
            [SuppressMessage("Privacy", "PRIV1020:A period", Justification = "The crisis plan says so.")]
            public const string Crisis = "crisis";
        }
        """;

    public const string Domain =
        """
        #nullable enable
        using PrivacyAnalyzers;
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;

        namespace Shop;

        [DataSubject(Subjects.Customers)]
        public abstract record Person([PersonalData(Categories.Contact)] string Name)
        {
            [RetentionStart(Events.Left)] public DateTimeOffset? LeftAt { get; init; }
        }

        public sealed record Customer(
            string Name,
            [PersonalData(Categories.Contact, Purposes = new[] { Purposes.Newsletter })]
            [PersonalData(Categories.Contact, LegalBasis.Contract, 9, Purposes = new[] { Purposes.Delivery })]
            string Email,
            [property: PersonalData(Categories.Contact)] IReadOnlyList<Address> Addresses) : Person(Name)
        {
            public bool Disputed { get; init; }

            [NotPersonalData("a number of the shop, the same for all customers of a day")]
            public int Batch { get; init; }
        }

        public struct Address
        {
            [PersonalData(Categories.Contact)] public string? Street;
            [PersonalData(Categories.Contact)] [field: NonSerialized] public string? City { get; set; }
            [NotPersonalData("n/a")] public string? Country;
        }

        public interface IVisit
        {
            [PersonalData(Categories.Behaviour, Subject = Subjects.Visitors)] string? Page { get; }
        }

        public partial class Payment<TAmount> where TAmount : struct
        {
            [PersonalData(Categories.Payments)] public TAmount? Amount { get; set; }

            public partial class Line
            {
                [PersonalData(Categories.Payments, Purposes = new[] { "accounting" }), Retention(84, After = Events.YearEnd)] public List<string>? Texts { get; set; }
            }
        }

        public partial class Payment<TAmount>
        {
            [RetentionStart(Events.YearEnd)] public string? YearEnd { get; set; }
            [RetentionStart] public DateOnly Paid { get; set; }
            [PersonalData("payment", LegalBasis.Contract, 60, Purposes = new[] { Purposes.Delivery })] public string? Payer { get; set; }
        }

        public class Legacy
        {
            [PersonalData("old", LegalBasis.Contract)]
            [SuppressMessage("Privacy", "PRIV1001", Justification = "Nobody knows why it is there.")]
            public string? Notes { get; set; }

        #pragma warning disable PRIV1002 // the lawyers are on it
            [PersonalData(Categories.Behaviour)]
            public string? Clicks { get; set; }
        #pragma warning restore PRIV1002

            [PersonalData] public string? Unknown { get; set; }

            [PersonalData(Categories.Contact), NotPersonalData("it says both things at once")]
            public string? Both { get; set; }

            [PersonalData(Categories.Contact)] public static string? Last { get; set; }
        }
        """;

    public static readonly string[] Files = [Organisation, Vocabulary, Domain];
}
