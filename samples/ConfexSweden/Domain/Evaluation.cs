using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What a participant thought of a course.</summary>
[DataSubject(Subjects.Participants)]
public sealed class Evaluation : Entity
{
    [PersonalData(Categories.Evaluations), Label("sv", "Deltagarens namn")]
    public string ParticipantName { get; set; } = "";

    [PersonalData(Categories.Evaluations), Label("sv", "Kurs")]
    public string Course { get; set; } = "";

    [PersonalData(Categories.Evaluations), Label("sv", "Stad")]
    public string? City { get; set; }

    [PersonalData(Categories.Evaluations), Label("sv", "Kursdatum")]
    public DateOnly CourseDate { get; set; }

    [PersonalData(Categories.Evaluations), Label("sv", "Deltagarens betyg på kursen gällande innehåll")]
    public int? ContentRating { get; set; }

    [PersonalData(Categories.Evaluations)]
    [PersonalData(Categories.Evaluations, Subject = Subjects.CourseLeaders)]
    [Label("sv", "Deltagarens betyg på kursen gällande kursledare")]
    public int? CourseLeaderRating { get; set; }

    [PersonalData(Categories.Evaluations), Label("sv", "Kommentarer till kursen")]
    public string? Comments { get; set; }

    [PersonalData(Categories.Evaluations)]
    [Label("sv", "Godkännande för användning av kommentarer för reklamändamål")]
    public bool TestimonialApproved { get; set; }
}
