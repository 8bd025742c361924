using System.Diagnostics.CodeAnalysis;
using Pexcon.Domain;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What data of applicants and of people who have sent a CV are used for. The last rows of the policy's table.</summary>
public static class RecruitmentPurposes
{
    [ProcessingPurpose("Recruitment and incoming applications",
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.HandleRecruitment,
        ObjectAt = Routes.Support,
        Subjects = [Subjects.Applicants])]
    [Label("sv", "Rekryteringsprocesser och inkommande jobbansökningar")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Identity, LegalBasis.Consent, Condition = Texts.FutureRecruitment, WithdrawAt = Routes.Support)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Contact, LegalBasis.Consent, Condition = Texts.FutureRecruitment, WithdrawAt = Routes.Support)]
    [Uses(Categories.Application)]
    [Uses(Categories.Application, LegalBasis.Consent, Condition = Texts.FutureRecruitment, WithdrawAt = Routes.Support)]
    [Retention(Statute = Laws.Discrimination, After = Events.RecruitmentEnded)]
    [Retention(
        Unless = Texts.FutureRecruitment,
        UnlessProperty = nameof(JobApplication.MayBeKeptForLater),
        UnlessGround = ExceptionGround.Consent)]
    [SuppressMessage("Privacy.Retention", "PRIV4024:What an exception keeps has no period of its own",
        Justification = "The policy asks for consent to longer storage and does not say how long that is.")]
    public const string Recruitment = "recruitment";

    [ProcessingPurpose("Recruitment for PEXCON",
        LegalBasis = LegalBasis.Contract,
        Subjects = [Subjects.Applicants])]
    [Label("sv", "Rekryteringsprocesser för PEXCON")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Application)]
    [Retention(Statute = Laws.Discrimination, After = Events.RecruitmentEnded)]
    public const string OwnRecruitment = "recruitment-for-pexcon";

    [ProcessingPurpose("Match CVs with assignments",
        Description = Texts.Matching,
        LegalBasis = LegalBasis.Contract,
        Subjects = [Subjects.Consultants])]
    [Label("sv", "Matcha CV med uppdragserbjudanden")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Application)]
    [DeclaresNone(Matter.AutomatedDecisions, Note = Texts.NoAutomatedDecisions)]
    [Retention(Until = Events.CvWithdrawn, Combine = RetentionCombine.Earliest)]
    [Retention(36, After = Events.LastActiveInCvDatabase)]
    public const string CvMatching = "cv-matching";
}
