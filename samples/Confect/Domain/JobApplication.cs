using System;
using System.Collections.Generic;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>Somebody's application for a job at Confect.</summary>
[DataSubject(Subjects.JobApplicants)]
public sealed class JobApplication : Entity
{
    [PersonalData(Categories.JobApplications), Label("en", "CV"), Label("nb", "CV")]
    public string? Cv { get; set; }

    [PersonalData(Categories.JobApplications), Label("en", "Application"), Label("nb", "Søknad")]
    public string? ApplicationLetter { get; set; }

    [PersonalData(Categories.JobApplications)]
    [PersonalData(Categories.JobApplications, Subject = Subjects.Referees)]
    [Label("en", "References"), Label("nb", "Referanser")]
    public string? References { get; set; }

    [PersonalData(Categories.JobApplications), Label("en", "Other documents"), Label("nb", "Andre dokumenter")]
    public IReadOnlyList<string> OtherDocuments { get; set; } = [];

    [PersonalData(Categories.JobApplications), Label("en", "Submitted documents"), Label("nb", "Innsendte dokumenter")]
    public IReadOnlyList<string> SubmittedDocuments { get; set; } = [];

    [PersonalData(Categories.JobApplications), Label("en", "Otherwise agreed"), Label("nb", "Annet er avtalt")]
    public bool OtherwiseAgreed { get; set; }

    [RetentionStart(Events.ApplicationDeadline)]
    public DateOnly? ApplicationDeadline { get; set; }

    [RetentionStart(Events.RecruitmentCompleted)]
    public DateOnly? RecruitmentCompletedOn { get; set; }
}
