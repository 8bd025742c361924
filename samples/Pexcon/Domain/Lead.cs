using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>Somebody whom goods and services may interest.</summary>
[DataSubject(Subjects.Everybody)]
public sealed class Lead : Entity
{
    [PersonalData(Categories.Segment, Purposes = [MarketPurposes.Inform]), Label("sv", "Kundsegment")]
    public string? Segment { get; set; }

    [PersonalData(Categories.Geography, Purposes = [MarketPurposes.Inform]), Label("sv", "Geografisk information")]
    public string? Region { get; set; }

    [RetentionStart(Events.LastActive)]
    public DateOnly? LastActiveOn { get; set; }
}
