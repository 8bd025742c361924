using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What became of one e-mail to a contact.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class EmailActivity : Entity
{
    [PersonalData(Categories.EmailActivity)]
    [Label("sv", "Öppna")]
    [Label("sv", "Öppning", Synonym = true)]
    public DateTimeOffset? Opened { get; set; }

    [PersonalData(Categories.EmailActivity)]
    [Label("sv", "Klicka")]
    [Label("sv", "Klick", Synonym = true)]
    public DateTimeOffset? Clicked { get; set; }

    [PersonalData(Categories.EmailActivity)]
    [RetentionStart(Events.Unsubscribed)]
    [Label("sv", "Avsluta prenumerationen")]
    [Label("sv", "Avanmälning", Synonym = true)]
    public DateTimeOffset? Unsubscribed { get; set; }

    [PersonalData(Categories.EmailActivity)]
    [Label("sv", "Bounce via e-post")]
    [Label("sv", "Bounce på e-post", Synonym = true)]
    public DateTimeOffset? Bounced { get; set; }

    [PersonalData(Categories.EmailActivity), Label("sv", "Besök på webbsidan")]
    public int WebsiteVisits { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
