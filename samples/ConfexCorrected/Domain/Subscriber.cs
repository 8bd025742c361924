using System;
using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

namespace ConfexCorrected.Domain;

/// <summary>Somebody who asked for the newsletter.</summary>
[DataSubject(Subjects.Subscribers)]
public sealed class Subscriber
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [PersonalData(Categories.Newsletter)]
    public string Email { get; set; } = "";

    /// <summary>The record of the consent: when it was given.</summary>
    [PersonalData(Categories.Newsletter)]
    public DateTimeOffset ConsentedAt { get; set; }

    [PersonalData(Categories.Newsletter)]
    [RetentionStart(Events.LastOpened)]
    public DateTimeOffset? LastOpenedAt { get; set; }

    [PersonalData(Categories.Newsletter)]
    [RetentionStart(Events.ConsentWithdrawn)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
