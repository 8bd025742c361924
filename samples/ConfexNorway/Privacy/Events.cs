using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>What storage periods start from.</summary>
public static class Events
{
    [RetentionEvent("Customer relationship ended", RetentionStartKind.RelationshipEnd), Label("nb", "Avslutning av kundeforhold")]
    public const string CustomerRelationshipEnded = "customer-relationship-ended";

    [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn, Description = "The person asked for no more e-mail.")]
    [Label("nb", "Avmelding")]
    [Label("nb", "Avregistrering", Synonym = true)]
    public const string Unsubscribed = "unsubscribed";

    [RetentionEvent("Unsubscribed from the newsletter", RetentionStartKind.ConsentWithdrawn,
        Description = "The person ended the newsletter, by its link or in writing.")]
    [Label("nb", "Avmelding")]
    public const string NewsletterUnsubscribed = "newsletter-unsubscribed";

    [RetentionEvent("No longer needed for marketing"), Label("nb", "Så lenge det er nødvendig")]
    public const string NoLongerNeededForMarketing = "no-longer-needed-for-marketing";
}
