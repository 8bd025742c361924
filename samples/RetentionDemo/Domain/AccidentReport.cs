using System;
using PrivacyAnalyzers;
using RetentionDemo.Privacy;

namespace RetentionDemo.Domain;

/// <summary>Whether an injury has late effects is written nowhere: no code can say that a report may go.</summary>
[DataSubject(Subjects.Members)]
public sealed class AccidentReport
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [PersonalData(Categories.Accidents, Purposes = [Purposes.Accidents])]
    public string Account { get; set; } = "";

    [RetentionStart(Events.AccidentSettled)]
    public DateOnly? SettledOn { get; set; }
}
