using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>The outcome of one exam.</summary>
[DataSubject(Subjects.Participants)]
public sealed class ExamResult : Entity
{
    [PersonalData(Categories.ExamResults), Label("sv", "Namn")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("sv", "E-post")]
    public string Email { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("sv", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("sv", "Resultat")]
    public string? Result { get; set; }

    [PersonalData(Categories.ExamResults), Label("sv", "Datum")]
    public DateOnly ExamDate { get; set; }

    [RetentionStart(Events.CourseEnded)]
    public DateOnly? CourseEndedOn { get; set; }
}
