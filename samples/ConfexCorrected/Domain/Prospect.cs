using System;
using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

namespace ConfexCorrected.Domain;

/// <summary>Somebody whose work suggests that a course may interest them.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Prospect
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [PersonalData(Categories.Prospects)]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Prospects)]
    public string Email { get; set; } = "";

    [PersonalData(Categories.Prospects)]
    public string? JobTitle { get; set; }

    [PersonalData(Categories.Prospects)]
    [RetentionStart(Events.Found)]
    public DateOnly FoundOn { get; set; }

    [PersonalData(Categories.Prospects)]
    [RetentionStart(Events.Objected)]
    public DateTimeOffset? ObjectedAt { get; set; }
}
