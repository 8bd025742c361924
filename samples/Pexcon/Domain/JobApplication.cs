using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>An application for a position, whether it was advertised or not.</summary>
[DataSubject(Subjects.Applicants)]
public sealed class JobApplication : Entity
{
    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.Recruitment, RecruitmentPurposes.OwnRecruitment])]
    [Label("sv", "Titel")]
    public string? Title { get; set; }

    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.Recruitment, RecruitmentPurposes.OwnRecruitment])]
    [Label("sv", "Erfarenhet")]
    public string? Experience { get; set; }

    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.Recruitment, RecruitmentPurposes.OwnRecruitment])]
    [Label("sv", "Övriga uppgifter")]
    public string? Letter { get; set; }

    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.Recruitment])]
    [Label("sv", "Samtycke till framtida rekrytering")]
    public bool MayBeKeptForLater { get; set; }

    [RetentionStart(Events.RecruitmentEnded)]
    public DateOnly? RecruitmentEndedOn { get; set; }
}
