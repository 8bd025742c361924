using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>Whom a survey is sent to. What they answer is a <see cref="SurveyAnswer"/>, and not tied to this.</summary>
[DataSubject(Subjects.Customers)]
public sealed class SurveyInvitation : Entity
{
    [PersonalData(Categories.Title, Purposes = [MarketPurposes.Surveys]), Label("sv", "Titel")]
    public string? Title { get; set; }

    [PersonalData(Categories.Segment, Purposes = [MarketPurposes.Surveys]), Label("sv", "Kundsegment")]
    public string? Segment { get; set; }

    [PersonalData(Categories.Geography, Purposes = [MarketPurposes.Surveys]), Label("sv", "Geografisk information")]
    public string? Region { get; set; }

    [RetentionStart(Events.SurveySent)]
    public DateOnly? SentOn { get; set; }
}
