using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What became of one newsletter to a subscriber.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class NewsletterActivity : Entity
{
    [PersonalData(Categories.NewsletterBehaviour), Label("sv", "Öppning")]
    public DateTimeOffset? Opened { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("sv", "Klick")]
    public DateTimeOffset? Clicked { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("sv", "Bounce på nyhetsbrev")]
    public DateTimeOffset? Bounced { get; set; }

    [RetentionStart(Events.NewsletterUnsubscribed)]
    public DateTimeOffset? NewsletterUnsubscribedAt { get; set; }
}
