using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What applications are used for.</summary>
/// <remarks>The policy calls the basis a binding agreement, and then describes the other half of Art. 6(1)(b): steps before a
/// contract.</remarks>
public static class RecruitmentPurposes
{
    [ProcessingPurpose("Manage recruitment processes and job applications",
        PartOf = Headings.Recruitment, Subjects = [Subjects.JobApplicants])]
    [Label("en", "To manage recruitment processes and job applications", Synonym = true)]
    [Label("nb", "For å håndtere rekrutteringsprosesser og jobbsøknader")]
    [Uses(Categories.JobApplications, LegalBasis.Contract, Limb = BasisLimb.PreContract)]
    [Note(Topics.LegalBases, Texts.AgreementOrBefore)]
    public const string Recruitment = "recruitment-process";

    [ProcessingPurpose("Evaluate submitted documents, conduct interviews, and call references",
        PartOf = Headings.Recruitment, Subjects = [Subjects.JobApplicants, Subjects.Referees])]
    [Label("nb", "Evaluere innsendte dokumenter, gjennomføre intervjuer og ringe referanser")]
    [Uses(Categories.JobApplications, LegalBasis.Contract, Limb = BasisLimb.PreContract)]
    [Note(Topics.LegalBases, Texts.AgreementOrBefore)]
    public const string Evaluation = "candidate-evaluation";
}
