using System;
using PrivacyAnalyzers;
using RetentionDemo.Privacy;

namespace RetentionDemo.Domain;

/// <summary>Stays for the statistics of who was invited, without the person.</summary>
[DataSubject(Subjects.Applicants)]
public sealed class JobApplication
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody.")]
    public int Id { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public string? Letter { get; set; }

    [NotPersonalData("One of two values. Without the name and the letter it tells nothing of a person.")]
    public bool WasInvited { get; set; }

    [RetentionStart(Events.PositionFilled)]
    public DateOnly? PositionFilledOn { get; set; }
}
