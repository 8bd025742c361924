using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What a participant thought of a course.</summary>
[DataSubject(Subjects.Participants)]
public sealed class Evaluation : Entity
{
    [PersonalData(Categories.Evaluations)]
    public string ParticipantName { get; set; } = "";

    [PersonalData(Categories.Evaluations)]
    public string Course { get; set; } = "";

    [PersonalData(Categories.Evaluations)]
    public string? City { get; set; }

    [PersonalData(Categories.Evaluations)]
    public DateOnly CourseDate { get; set; }

    [PersonalData(Categories.Evaluations)]
    public int? ContentRating { get; set; }

    [PersonalData(Categories.Evaluations)]
    [PersonalData(Categories.Evaluations, Subject = Subjects.CourseLeaders)]
    public int? CourseLeaderRating { get; set; }

    [PersonalData(Categories.Evaluations)]
    public string? Comments { get; set; }

    [PersonalData(Categories.Evaluations)]
    public bool TestimonialApproved { get; set; }
}
