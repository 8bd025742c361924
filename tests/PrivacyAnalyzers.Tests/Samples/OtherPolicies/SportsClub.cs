// A sports club's notice: restriction for ten years and erasure after it, data that end at once and a chronicle without an end in
// the same row, legal representatives, publication, several bases.
using System;
using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = "Register of the canoe club", Language = "en", NoticeDate = "2020-12-27")]
[assembly: Controller("Example Canoe Club e.V.", Country = "DE", Address = "Riverside 5, Exampletown", Email = "board@club.example",
    LegalRepresentatives = ["the executive board, § 26 BGB"])]
[assembly: Right(DataRight.Access)]
[assembly: Right(DataRight.Rectification)]
[assembly: Right(DataRight.Erasure)]
[assembly: Right(DataRight.Restriction)]
[assembly: Right(DataRight.Portability)]
[assembly: Right(DataRight.Objection)]
[assembly: Right(DataRight.Complaint)]
[assembly: Right(DataRight.WithdrawConsent, Limits = "what was done before the withdrawal stays lawful")]
[assembly: ObtainedFrom(SportsClub.Sources.Member, Condition = "when somebody becomes a member")]

namespace SportsClub
{
    public static class Sources
    {
        [DataSource("The member", SourceKind.DataSubject)] public const string Member = "member";
    }

    public static class Subjects
    {
        [DataSubjectKind("Members")] public const string Members = "members";
        [DataSubjectKind("Participants of events")] public const string Participants = "participants";
    }

    public static class Events
    {
        [RetentionEvent("The membership ended", RetentionStartKind.RelationshipEnd)] public const string MembershipEnded = "membership-ended";
    }

    public static class Parties
    {
        [Party("The sports federation")] public const string Federation = "federation";
        [Party("The bank")] public const string Bank = "bank";
        [Party("Print media")] public const string Press = "press";
        [Party("Readers of the website and of social media")] public const string Readers = "readers";
    }

    public static class Categories
    {
        [DataCategory("Member file", OpenEnded = true)]
        [Retention(0, After = Events.MembershipEnded, Then = RetentionAction.Restrict)]
        [Retention(120, After = Events.MembershipEnded, Then = RetentionAction.Erase)]
        public const string MemberFile = "member-file";

        [DataCategory("Bank and contact details", OpenEnded = true)]
        [Retention(0, After = Events.MembershipEnded, Then = RetentionAction.Erase)]
        public const string OtherData = "other-data";

        [DataCategory("Chronicle: names, teams, successes")]
        [Retention(WithoutEnd = "the history of the club's successes and teams", UnlessGround = ExceptionGround.ArchivingResearchStatistics)]
        public const string Chronicle = "chronicle";

        [DataCategory("Pictures")] public const string Pictures = "pictures";
    }

    public static class Purposes
    {
        [ProcessingPurpose("Carry out the membership", Description = "Invitations, fees, training.", Subjects = [Subjects.Members])]
        [Uses(Categories.MemberFile, LegalBasis.Contract)]
        [Uses(Categories.OtherData, LegalBasis.Contract)]
        [Uses(Categories.MemberFile, LegalBasis.Consent, Condition = "what the contract does not need")]
        [Discloses(Parties.Bank, RecipientRole.Unspecified, Categories.OtherData, Condition = "to collect fees")]
        public const string Membership = "membership";

        [ProcessingPurpose("Take part in competitions", Subjects = [Subjects.Members])]
        [Uses(Categories.MemberFile, LegalBasis.Contract)]
        [Discloses(Parties.Federation, RecipientRole.Controller, Categories.MemberFile, Condition = "licences and player's passes")]
        public const string Competition = "competition";

        [ProcessingPurpose("Report on events", Subjects = [Subjects.Participants])]
        [Uses(Categories.Pictures, LegalBasis.LegitimateInterests, Interest = "to inform the public of the club's activities", InterestOf = InterestHolder.Controller)]
        [Discloses(Parties.Readers, RecipientRole.Public, Categories.Pictures)]
        [Discloses(Parties.Press, RecipientRole.Controller, Categories.Pictures)]
        public const string Reporting = "reporting";

        [ProcessingPurpose("Keep the club's chronicle", Begins = Events.MembershipEnded, Subjects = [Subjects.Members], Regime = ProcessingRegime.Archiving)]
        [Uses(Categories.Chronicle, LegalBasis.LegitimateInterests, Interest = "the history of the club")]
        public const string Chronicle = "chronicle";
    }

    [DataSubject(Subjects.Members)]
    public class Member
    {
        [PersonalData(Categories.MemberFile)]
        [PersonalData(Categories.Chronicle)]
        public string Name { get; set; } = "";

        [PersonalData(Categories.OtherData)] public string? Iban { get; set; }
        [PersonalData(Categories.Chronicle)] public string? Team { get; set; }
        [RetentionStart(Events.MembershipEnded)] public DateOnly? LeftOn { get; set; }
    }

    public static class Program
    {
        public static void Main()
        {
        }
    }
}
