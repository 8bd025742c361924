using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>The outcome of one exam.</summary>
[DataSubject(Subjects.Participants)]
public sealed class ExamResult : Entity
{
    [PersonalData(Categories.ExamResults)]
    public string Name { get; set; } = "";

    [PersonalData(Categories.ExamResults)]
    public string Email { get; set; } = "";

    [PersonalData(Categories.ExamResults)]
    public string Product { get; set; } = "";

    [PersonalData(Categories.ExamResults)]
    public string? Result { get; set; }

    [PersonalData(Categories.ExamResults)]
    public DateOnly ExamDate { get; set; }

    [RetentionStart(Events.CourseEnded)]
    public DateOnly? CourseEndedOn { get; set; }
}
