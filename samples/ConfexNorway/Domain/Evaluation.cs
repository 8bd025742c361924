using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>What a participant thought of a course.</summary>
[DataSubject(Subjects.Participants)]
public sealed class Evaluation : Entity
{
    [PersonalData(Categories.Evaluations), Label("nb", "Deltakernavn")]
    public string ParticipantName { get; set; } = "";

    [PersonalData(Categories.Evaluations), Label("nb", "Kurs")]
    public string Course { get; set; } = "";

    [PersonalData(Categories.Evaluations), Label("nb", "By")]
    public string? City { get; set; }

    [PersonalData(Categories.Evaluations), Label("nb", "Kursdato")]
    public DateOnly CourseDate { get; set; }

    [PersonalData(Categories.Evaluations), Label("nb", "Deltakernes vurdering av innhold")]
    public int? ContentRating { get; set; }

    [PersonalData(Categories.Evaluations)]
    [PersonalData(Categories.Evaluations, Subject = Subjects.CourseLeaders)]
    [Label("nb", "Deltakernes vurdering av kursholder på kurs")]
    public int? CourseLeaderRating { get; set; }

    [PersonalData(Categories.Evaluations), Label("nb", "Kommentarer til kurset")]
    public string? Comments { get; set; }

    [PersonalData(Categories.Evaluations), Label("nb", "Godkjennelse for bruk av kommentar i reklameøyemed")]
    public bool TestimonialApproved { get; set; }
}
