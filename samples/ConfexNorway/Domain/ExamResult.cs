using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>The outcome of one exam.</summary>
[DataSubject(Subjects.Participants)]
public sealed class ExamResult : Entity
{
    [PersonalData(Categories.ExamResults), Label("nb", "Navn")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("nb", "E-post")]
    public string Email { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("nb", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.ExamResults), Label("nb", "Resultat")]
    public string? Result { get; set; }

    [PersonalData(Categories.ExamResults), Label("nb", "Dato")]
    public DateOnly ExamDate { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
