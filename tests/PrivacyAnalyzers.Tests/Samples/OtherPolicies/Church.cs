// A church's notice: consent by channel, special data that people volunteer, a charity's number, periods that stand in another
// document, a promise never to sell, recipients with notices and certifications of their own.
using System;
using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = "Register of the church", Language = "en")]
[assembly: Controller("Example Church", Country = "GB", OrganizationNumber = "1200000", RegistrationScheme = "Charity Commission", Email = "office@church.example",
    Activity = "worship and relief of hardship")]
[assembly: DeclaresNone(Matter.Sale, Note = "to any organisation, for any purpose")]
[assembly: RequestHandling(At = "office@church.example", AnswerWithinMonths = 1, IdentityCheck = "sufficient evidence of identity")]
[assembly: Retention(AccordingTo = "The church's retention policy, on request")]
[assembly: Note("scope", "background checks are explained at the time")]

namespace Church
{
    public static class Subjects
    {
        [DataSubjectKind("Donors")] public const string Donors = "donors";
        [DataSubjectKind("Members and volunteers")] public const string Members = "members";
        [DataSubjectKind("Visitors to the website")] public const string Visitors = "visitors";
    }

    public static class Events
    {
        [RetentionEvent("The gift", RetentionStartKind.ProcessEnd)] public const string Given = "given";
    }

    public static class Laws
    {
        [Law("The duty to keep records of gifts", Country = "GB", MinimumMonths = 72, Anchor = PeriodAnchor.EndOfFinancialYear)]
        public const string Records = "gb-gift-records";
    }

    public static class Parties
    {
        [Party("The member database", NoticeUrl = "https://database.example/privacy"), StoredIn("GB", At = "the provider's servers")]
        public const string Database = "member-database";

        [Party("The web host", NoticeUrl = "https://host.example/privacy", Certifications = ["ISO 27001", "SOC 2 Type 2"])]
        public const string Host = "web-host";

        [Party("The messaging service", NoticeUrl = "https://messages.example/privacy")] public const string Messenger = "messenger";
        [Party("Other members of a group")] public const string GroupMembers = "group-members";
        [Party("The tax authority")] public const string TaxAuthority = "tax-authority";
    }

    public static class Categories
    {
        [DataCategory("Contact information", OpenEnded = true)] public const string Contact = "contact";

        [DataCategory("Gifts"), Retention(72, After = Events.Given, CountedFrom = PeriodAnchor.EndOfFinancialYear, Statute = Laws.Records)]
        public const string Gifts = "gifts";

        [DataCategory("What people tell us")]
        [SensitiveData(
            SensitiveKind.RacialOrEthnicOrigin | SensitiveKind.PoliticalOpinions | SensitiveKind.ReligiousOrPhilosophicalBeliefs
                | SensitiveKind.Health | SensitiveKind.SexLifeOrOrientation,
            Article9 = Article9.ExplicitConsent,
            Occurrence = Occurrence.Possible)]
        public const string Volunteered = "volunteered";

        [DataCategory("Photographs")] public const string Photographs = "photographs";
        [DataCategory("Visits")] public const string Visits = "visits";
    }

    public static class Purposes
    {
        [ProcessingPurpose("Send news", Subjects = [Subjects.Members])]
        [Uses(Categories.Contact, LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = "office@church.example")]
        [DirectMarketing(Channel.Email | Channel.Sms, OptOutAt = "the message itself", Limits = "answers, and confirmations of gifts")]
        [Discloses(Parties.GroupMembers, RecipientRole.OtherUsers, Categories.Contact, Condition = "the person joins a group", StartedBy = Initiator.DataSubject)]
        [Discloses(Parties.Messenger, RecipientRole.Processor, Contract = "agreement with the provider")]
        public const string News = "send-news";

        [ProcessingPurpose("Keep accounts of gifts", Subjects = [Subjects.Donors])]
        [Uses(Categories.Gifts, LegalBasis.LegalObligation, Law = Laws.Records)]
        public const string Accounts = "accounts";

        [ProcessingPurpose("Claim tax relief on gifts", Subjects = [Subjects.Donors], PartOf = Accounts)]
        [Uses(Categories.Gifts, LegalBasis.Consent)]
        [Discloses(Parties.TaxAuthority, RecipientRole.Authority, Categories.Gifts)]
        public const string TaxRelief = "tax-relief";

        [ProcessingPurpose("Care for members", Subjects = [Subjects.Members])]
        [Uses(Categories.Contact, LegalBasis.Consent)]
        [Uses(Categories.Volunteered, LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent)]
        [Discloses(Parties.Database, RecipientRole.Processor, Contract = "agreement with the provider")]
        public const string Care = "care";

        [ProcessingPurpose("Show events", Subjects = [Subjects.Members])]
        [Uses(Categories.Photographs, LegalBasis.Consent, Condition = "the person is the main subject")]
        public const string Photographs = "photographs";

        [ProcessingPurpose("Measure visits", Subjects = [Subjects.Visitors])]
        [Uses(Categories.Visits)]
        [Discloses(Parties.Host, RecipientRole.Processor, Categories.Visits, Form = DataForm.Aggregated)]
        public const string Visits = "visits";
    }

    [DataSubject(Subjects.Members)]
    public class Member
    {
        [PersonalData(Categories.Contact)] public string Name { get; set; } = "";
        [PersonalData(Categories.Contact)] public string? Phone { get; set; }
        [PersonalData(Categories.Volunteered)] public string? PrayerRequest { get; set; }
    }

    [DataSubject(Subjects.Donors)]
    public class Gift
    {
        [PersonalData(Categories.Gifts)] public decimal Amount { get; set; }
        [PersonalData(Categories.Gifts), RetentionStart(Events.Given)] public DateOnly GivenOn { get; set; }
    }

    public static class Program
    {
        public static void Main()
        {
        }
    }
}
