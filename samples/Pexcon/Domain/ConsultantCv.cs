using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>A CV in the database, to be matched with assignments by people.</summary>
[DataSubject(Subjects.Consultants)]
public sealed class ConsultantCv : Entity
{
    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.CvMatching]), Label("sv", "Titel")]
    public string? Title { get; set; }

    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.CvMatching]), Label("sv", "Erfarenhet")]
    public string? Experience { get; set; }

    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.CvMatching]), Label("sv", "CV")]
    public string Text { get; set; } = "";

    [RetentionStart(Events.CvWithdrawn)]
    public DateOnly? WithdrawnOn { get; set; }

    [RetentionStart(Events.LastActiveInCvDatabase)]
    public DateOnly? LastActiveOn { get; set; }
}
