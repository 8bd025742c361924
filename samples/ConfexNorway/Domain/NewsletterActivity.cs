using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>What became of one newsletter to a subscriber, and what they did on the website.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class NewsletterActivity : Entity
{
    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Åpning")]
    public DateTimeOffset? Opened { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Klikk")]
    public DateTimeOffset? Clicked { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Bounce på nyhetsbrev")]
    public DateTimeOffset? Bounced { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Besøk på nettside")]
    public int WebsiteVisits { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Klikk på annonser i nyhetsbrev og nettside")]
    public int AdClicks { get; set; }

    [PersonalData(Categories.NewsletterBehaviour), Label("nb", "Klikk på artikkel i nyhetsbrev og nettside")]
    public int ArticleClicks { get; set; }

    [RetentionStart(Events.NewsletterUnsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
