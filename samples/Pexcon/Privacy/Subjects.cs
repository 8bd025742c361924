using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>Whose data it is. The policy says "you" throughout; these are the roles in which it meets that person.</summary>
public static class Subjects
{
    [DataSubjectKind("Everybody in contact",
        Description = "Everybody who uses PEXCON's services or products in any way, or is otherwise in contact with PEXCON.")]
    [Label("sv", "Alla som har kontakt med PEXCON")]
    public const string Everybody = "everybody-in-contact";

    [DataSubjectKind("People with an inquiry"), Label("sv", "De som frågar")]
    public const string Inquirers = "inquirers";

    [DataSubjectKind("Customers"), Label("sv", "Kunder")]
    public const string Customers = "customers";

    [DataSubjectKind("People at a customer",
        Description = "Their employer has the contract, for instance on training or news monitoring, and hands over their data.",
        OnBehalfOf = "Their employer, a legal person that has the contract")]
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

    [DataSubjectKind("People who have sent a CV", Description = "To be matched with assignments.")]
    [Label("sv", "De som har sänt sitt CV")]
    public const string Consultants = "cv-senders";
}
