using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>Whose data it is. The policy says "you" throughout; these are the roles in which it meets that person.</summary>
public static class Subjects
{
    [DataSubjectKind("Everybody in contact",
        Description = Texts.WhoEverybodyIs)]
    [Label("sv", "Alla som har kontakt med PEXCON")]
    public const string Everybody = "everybody-in-contact";

    [DataSubjectKind("People with an inquiry"), Label("sv", "De som frågar")]
    public const string Inquirers = "inquirers";

    [DataSubjectKind("Customers"), Label("sv", "Kunder")]
    public const string Customers = "customers";

    [DataSubjectKind("People at a customer",
        Description = Texts.StaffOfCustomers,
        OnBehalfOf = Texts.OnBehalfOfEmployer)]
    [Label("sv", "Anställda hos kunder")]
    public const string CustomerStaff = "customer-staff";

    [DataSubjectKind("Account holders"), Label("sv", "Kontoinnehavare")]
    public const string AccountHolders = "account-holders";

    [DataSubjectKind("Users of services and websites"), Label("sv", "Användare")]
    public const string Users = "users";

    [DataSubjectKind("Event participants"), Label("sv", "Deltagare på events")]
    public const string EventParticipants = "event-participants";

    [DataSubjectKind("Job applicants"), Label("sv", "Jobbsökande")]
    public const string Applicants = "job-applicants";

    [DataSubjectKind("People who have sent a CV", Description = Texts.ToBeMatched)]
    [Label("sv", "De som har sänt sitt CV")]
    public const string Consultants = "cv-senders";
}
