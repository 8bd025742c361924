using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>Whose data it is.</summary>
public static class Subjects
{
    [DataSubjectKind("People in active professional roles",
        Description = "No data about minors are held.")]
    [Label("sv", "Personer i aktiva yrkesroller")]
    public const string Professionals = "persons-in-active-professional-roles";

    [DataSubjectKind("Customers"), Label("sv", "Kunder")]
    public const string Customers = "customers";

    [DataSubjectKind("Course participants"), Label("sv", "Deltagare")]
    public const string Participants = "course-participants";

    [DataSubjectKind("Persons placing orders"), Label("sv", "Beställare")]
    public const string Orderers = "orderers";

    // The policy does not address them.
    [DataSubjectKind("Course leaders", Description = "They are rated in evaluations.")]
    [Label("sv", "Kursledare")]
    public const string CourseLeaders = "course-leaders";
}
