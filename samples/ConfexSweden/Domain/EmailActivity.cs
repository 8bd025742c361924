using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What became of one e-mail to a contact.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class EmailActivity : Entity
{
    [PersonalData(Categories.EmailActivity)]
    public DateTimeOffset? Opened { get; set; }

    [PersonalData(Categories.EmailActivity)]
    public DateTimeOffset? Clicked { get; set; }

    [PersonalData(Categories.EmailActivity)]
    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? Unsubscribed { get; set; }

    [PersonalData(Categories.EmailActivity)]
    public DateTimeOffset? Bounced { get; set; }

    [PersonalData(Categories.EmailActivity)]
    public int WebsiteVisits { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
