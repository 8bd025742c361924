using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>Whose data it is.</summary>
public static class Subjects
{
    [DataSubjectKind("Contact persons of existing or potential customers", OnBehalfOf = "The existing or potential customer")]
    [Label("nb", "Kontaktpersoner for eksisterende eller potensielle kunder")]
    public const string ContactPersons = "contact-persons";

    [DataSubjectKind("Users of the services and the forum"), Label("nb", "Brukere av tjenestene og forumet")]
    public const string Users = "users";

    [DataSubjectKind("Job applicants"), Label("nb", "Jobbsøkere")]
    public const string JobApplicants = "job-applicants";

    [DataSubjectKind("Referees", Description = Texts.Referees), Label("nb", "Referansepersoner")]
    public const string Referees = "referees";

    [DataSubjectKind("Leads or potential customers"), Label("nb", "Leads eller potensielle kunder")]
    public const string Leads = "leads";

    [DataSubjectKind("Website visitors"), Label("nb", "Besøkende på nettsidene")]
    public const string WebsiteVisitors = "website-visitors";

    [DataSubjectKind("Webinar participants"), Label("nb", "Deltakere på webinarer")]
    public const string WebinarParticipants = "webinar-participants";
}
