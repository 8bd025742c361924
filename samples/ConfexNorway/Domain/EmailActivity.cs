using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>What became of one e-mail to a contact.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class EmailActivity : Entity
{
    [PersonalData(Categories.EmailActivity), Label("nb", "Åpning")]
    public DateTimeOffset? Opened { get; set; }

    [PersonalData(Categories.EmailActivity), Label("nb", "Klikk")]
    public DateTimeOffset? Clicked { get; set; }

    [PersonalData(Categories.EmailActivity)]
    [RetentionStart(Events.Unsubscribed)]
    [Label("nb", "Avmelding")]
    public DateTimeOffset? Unsubscribed { get; set; }

    [PersonalData(Categories.EmailActivity), Label("nb", "Bounce på e-post")]
    public DateTimeOffset? Bounced { get; set; }

    [PersonalData(Categories.EmailActivity), Label("nb", "Besøk på nettside")]
    public int WebsiteVisits { get; set; }

    /// <summary>The consent to the newsletter, which the policy lists here and not with the newsletter.</summary>
    [PersonalData(Categories.EmailActivity), Label("nb", "Påmelding nyhetsbrev")]
    public DateTimeOffset? NewsletterSignUp { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
