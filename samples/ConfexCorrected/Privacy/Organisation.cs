using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

// Everything here is an example: no such company exists, and no policy says it.

[assembly: PrivacyRegister(
    Title = "Records of processing activities: Example Courses AB",
    Language = "en",
    NoticeDate = "2026-01-15",
    NoticeUrl = "https://courses.example/privacy",
    NoticeChanges = "Changes are e-mailed to those they concern a month ahead.",
    LastReviewed = "2026-01-15",
    NextReview = "2027-01-15",
    NationalProfiles = ["SE"])]

[assembly: Controller(
    "Example Courses AB",
    Country = "SE",
    Address = "Exempelgatan 1, 111 11 Stockholm",
    Email = "privacy@courses.example",
    FinancialYearEnds = "12-31")]
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE", Url = "https://www.imy.se")]
[assembly: RequestHandling(At = "privacy@courses.example", AnswerWithinMonths = 1)]

[assembly: DeclaresNone(
    Matter.DataProtectionOfficer | Matter.JointControllers | Matter.SpecialCategories | Matter.CriminalData
    | Matter.ChildrensData | Matter.AutomatedDecisions | Matter.Profiling)]

[assembly: Right(DataRight.Access, At = Contacts.Privacy)]
[assembly: Right(DataRight.Rectification, At = Contacts.Privacy)]
[assembly: Right(DataRight.Erasure, At = Contacts.Privacy, Limits = "Invoices are kept as long as bokföringslagen asks")]
[assembly: Right(DataRight.Restriction, At = Contacts.Privacy)]
[assembly: Right(DataRight.Portability, At = Contacts.Privacy)]
[assembly: Right(
    DataRight.Objection,
    Text = "You may object, on grounds of your situation, to what rests on our interests",
    At = Contacts.Privacy)]
[assembly: Right(
    DataRight.ObjectionToDirectMarketing,
    Text = "You may object to direct marketing at any time, without a reason, and it stops",
    At = Contacts.StopLink)]
[assembly: Right(DataRight.WithdrawConsent, Text = "At any time", At = Contacts.StopLink)]
[assembly: Right(DataRight.Complaint, At = "https://www.imy.se")]

namespace ConfexCorrected.Privacy;

/// <summary>Where people turn to.</summary>
public static class Contacts
{
    public const string Privacy = "privacy@courses.example";

    public const string StopLink = "The link at the end of every message, or https://courses.example/stop";
}
