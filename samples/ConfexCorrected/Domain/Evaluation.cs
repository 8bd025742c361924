using System;
using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

namespace ConfexCorrected.Domain;

/// <summary>What a participant thought of a course.</summary>
[DataSubject(Subjects.Participants)]
public sealed class Evaluation
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [PersonalData(Categories.Evaluations)]
    public string ParticipantName { get; set; } = "";

    [PersonalData(Categories.Evaluations)]
    public int Rating { get; set; }

    [PersonalData(Categories.Evaluations)]
    public string? Comments { get; set; }

    /// <summary>Whether the participant lets the comment be published under their name.</summary>
    [PersonalData(Categories.Evaluations)]
    public bool TestimonialApproved { get; set; }

    [PersonalData(Categories.Evaluations)]
    [RetentionStart(Events.Submitted)]
    public DateOnly SubmittedOn { get; set; }
}
