using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>Whose data it is.</summary>
public static class Subjects
{
    [DataSubjectKind("People in active professional roles",
        Description = "There are no data about minors.")]
    [Label("nb", "Personer i aktive yrkesroller")]
    public const string Professionals = "persons-in-active-professional-roles";

    [DataSubjectKind("Assumed end users of the services", Description = "Advertising and marketing are aimed at them.")]
    [Label("nb", "Antatte sluttbrukere")]
    public const string EndUsers = "assumed-end-users";

    [DataSubjectKind("Customers"), Label("nb", "Kunder")]
    public const string Customers = "customers";

    [DataSubjectKind("Course participants"), Label("nb", "Deltakere")]
    public const string Participants = "course-participants";

    [DataSubjectKind("Persons placing orders"), Label("nb", "Bestillere")]
    public const string Orderers = "orderers";

    [DataSubjectKind("Website visitors"), Label("nb", "Besøkere")]
    public const string Visitors = "website-visitors";

    // The policy does not address them.
    [DataSubjectKind("Course leaders", Description = "They are rated in evaluations.")]
    [Label("nb", "Kursholdere")]
    [Label("nb", "Kursledere", Synonym = true)]
    public const string CourseLeaders = "course-leaders";
}
