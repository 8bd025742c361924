// A housing association's Art. 30 register: five activities, periods in days, months and after an unstated start, transfers with
// two mechanisms at once, members as recipients, a request procedure with deadlines.
using System;
using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = "Register of the housing association", Language = "en", Version = "1.0", NationalProfiles = ["SE"])]
[assembly: Controller("Example housing association", Country = "SE", Email = "board@association.example")]
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE")]
[assembly: RequestHandling(
    At = "the form for requests, or by e-mail", AnswerWithinDays = 30, IdentityCheck = "within 72 hours; every request is recorded")]
[assembly: Right(DataRight.Access, Channels = Channel.Website | Channel.Email)]
[assembly: Note("breach", "assessed within 1 hour, stopped within 4, risk judged within 24, reported to the authority within 72 hours at high risk")]
[assembly: Note("deputy", "the chair of the board answers requests where the association's contact cannot")]

namespace HousingAssociation
{
    public static class Subjects
    {
        [DataSubjectKind("Members"), Label("sv", "Medlemmar")] public const string Members = "members";
        [DataSubjectKind("Members who book"), Label("sv", "Medlemmar som bokar")] public const string Bookers = "bookers";
        [DataSubjectKind("Registered users"), Label("sv", "Registrerade användare")] public const string Users = "users";
        [DataSubjectKind("Visitors to the website"), Label("sv", "Besökare")] public const string Visitors = "visitors";
    }

    public static class Events
    {
        [RetentionEvent("The membership ended", RetentionStartKind.RelationshipEnd, Description = "The flat is sold and the transfer is approved.")]
        [Label("sv", "Medlemskapet upphörde")]
        public const string MembershipEnded = "membership-ended";

        [RetentionEvent("The booking", RetentionStartKind.ProcessEnd), Label("sv", "Bokningen")]
        public const string Booked = "booked";
    }

    public static class Laws
    {
        [Law("Bostadsrättslagen", Country = "SE"), Label("sv", "Bostadsrättslagen")] public const string Tenancy = "se-bostadsrattslagen";
    }

    public static class Sources
    {
        [DataSource("The member", SourceKind.DataSubject), Label("sv", "Medlemmen")] public const string Member = "member";
        [DataSource("The portal's logs", SourceKind.Observed), Label("sv", "Portalens loggar")] public const string Logs = "logs";
    }

    public static class Measures
    {
        [SecurityMeasure("Encryption in transit and at rest", Article32.PseudonymisationAndEncryption), Label("sv", "Kryptering")]
        public const string Encryption = "encryption";

        [SecurityMeasure("Access by authentication", Article32.Confidentiality), Label("sv", "Åtkomstkontroll")]
        public const string Access = "access-control";

        [SecurityMeasure("Encrypted backups", Article32.Availability | Article32.Restoration), Label("sv", "Säkerhetskopior")]
        public const string Backups = "backups";

        [SecurityMeasure("Security audit", Article32.Testing, ReviewEveryMonths = 12), Label("sv", "Säkerhetsrevision")]
        public const string Audit = "audit";
    }

    public static class Parties
    {
        [Party("The board"), Label("sv", "Styrelsen")] public const string Board = "board";
        [Party("The accounting consultant"), Label("sv", "Redovisningskonsulten")] public const string Accountant = "accountant";
        [Party("Other members"), Label("sv", "Andra medlemmar")] public const string OtherMembers = "other-members";
        [Party("The database service"), Label("sv", "Databastjänsten")] public const string Database = "database";

        [Party("The sign-in service", Country = "US"), Label("sv", "Inloggningstjänsten")]
        [Transfer("US", TransferMechanism.DataPrivacyFramework | TransferMechanism.StandardContractualClauses)]
        public const string SignIn = "sign-in";

        [Party("The web host", Country = "US"), Label("sv", "Webbhotellet")]
        [Transfer("US", TransferMechanism.StandardContractualClauses)]
        public const string Hosting = "hosting";
    }

    public static class Categories
    {
        [DataCategory("Member register"), Label("sv", "Medlemsregister"), ObtainedFrom(Sources.Member)] public const string Members = "member-register";

        [DataCategory("Personal identity number"), Label("sv", "Personnummer"), ObtainedFrom(Sources.Member)]
        [SensitiveData(SensitiveKind.NationalIdentificationNumber, Justification = "The law wants the holders of flats identified with certainty.")]
        public const string IdentityNumber = "personal-identity-number";

        [DataCategory("Bookings"), Label("sv", "Bokningar"), ObtainedFrom(Sources.Member)] public const string Bookings = "bookings";
        [DataCategory("Account"), Label("sv", "Konto"), ObtainedFrom(Sources.Member)] public const string Account = "account";
        [DataCategory("Sessions"), Label("sv", "Sessioner"), ObtainedFrom(Sources.Logs)] public const string Sessions = "sessions";
        [DataCategory("Security log"), Label("sv", "Säkerhetslogg"), ObtainedFrom(Sources.Logs)] public const string SecurityLog = "security-log";
        [DataCategory("Messages"), Label("sv", "Meddelanden"), ObtainedFrom(Sources.Member)] public const string Messages = "messages";
        [DataCategory("Visits"), Label("sv", "Besök"), ObtainedFrom(Sources.Logs)] public const string Visits = "visits";
    }

    public static class Purposes
    {
        [ProcessingPurpose("Administer membership", Subjects = [Subjects.Members]), Label("sv", "Medlemsadministration")]
        [Uses(Categories.Members, LegalBasis.Contract, Condition = "the membership", Months = 24, After = Events.MembershipEnded)]
        [Uses(Categories.Members, LegalBasis.LegalObligation, Law = Laws.Tenancy, Condition = "what the law asks for", Months = 24, After = Events.MembershipEnded)]
        [Uses(Categories.IdentityNumber, LegalBasis.LegalObligation, Law = Laws.Tenancy, Months = 24, After = Events.MembershipEnded)]
        [Discloses(Parties.Board, RecipientRole.Internal)]
        [Discloses(Parties.Accountant, RecipientRole.Unspecified)]
        [Discloses(Parties.Database, RecipientRole.Processor)]
        public const string Membership = "membership";

        [ProcessingPurpose("Book shared facilities", Subjects = [Subjects.Bookers]), Label("sv", "Bokningshantering")]
        [Uses(Categories.Bookings, LegalBasis.LegitimateInterests, Interest = "administration that works", InterestOf = InterestHolder.Controller, Months = 36, After = Events.Booked)]
        [Discloses(Parties.OtherMembers, RecipientRole.OtherUsers, Categories.Bookings, Condition = "a conflict over a booking")]
        public const string Booking = "booking";

        [ProcessingPurpose("Let members sign in", Subjects = [Subjects.Users]), Label("sv", "Autentisering")]
        [Uses(Categories.Account, LegalBasis.Contract, Months = 6, After = Events.MembershipEnded)]
        [Uses(Categories.Sessions, LegalBasis.Contract, Days = 30)]
        [Uses(Categories.SecurityLog, LegalBasis.LegitimateInterests, Interest = "security of the systems", Months = 12)]
        [Discloses(Parties.SignIn, RecipientRole.Processor, Categories.Account)]
        public const string SignIn = "sign-in";

        [ProcessingPurpose("Inform members", Subjects = [Subjects.Members]), Label("sv", "Kommunikation")]
        [Uses(Categories.Messages, LegalBasis.LegitimateInterests, Interest = "to inform the members", Months = 24)]
        [Uses(Categories.Messages, LegalBasis.Contract, Condition = "notices that the membership asks for", Months = 24)]
        public const string Communication = "communication";

        [ProcessingPurpose("Run the website", Subjects = [Subjects.Visitors]), Label("sv", "Webbplatsen")]
        [Uses(Categories.Visits, LegalBasis.LegitimateInterests, Interest = "a website that works", Days = 30)]
        [Discloses(Parties.Hosting, RecipientRole.Processor, Categories.Visits, Form = DataForm.Pseudonymised)]
        public const string Website = "website";
    }

    public static class Devices
    {
        [DeviceAccess("Functional cookies", DeviceTechnology.Cookies, Need = DeviceAccessNeed.Functional, LegalBasis = LegalBasis.Consent, Permission = "the banner")]
        [Label("sv", "Funktionella kakor"), Retention(12)]
        public const string Functional = "functional-cookies";

        [DeviceAccess("Technical cookies", DeviceTechnology.Cookies, Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.LegitimateInterests, Interest = "a website that works")]
        [Label("sv", "Tekniska kakor"), Retention(Days = 30)]
        public const string Technical = "technical-cookies";
    }

    [DataSubject(Subjects.Members)]
    public class Member
    {
        [PersonalData(Categories.Members)] public string Name { get; set; } = "";
        [PersonalData(Categories.IdentityNumber)] public string IdentityNumber { get; set; } = "";
        [PersonalData(Categories.Members)] public string Flat { get; set; } = "";
        [PersonalData(Categories.Members)] public decimal Debt { get; set; }
        [RetentionStart(Events.MembershipEnded)] public DateOnly? LeftOn { get; set; }
    }

    public static class Program
    {
        public static void Main()
        {
        }
    }
}
