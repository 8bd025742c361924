using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>What storage periods start from.</summary>
public static class Events
{
    [RetentionEvent("Customer relationship ended", RetentionStartKind.RelationshipEnd)]
    [Label("nb", "Avslutning av kundeforhold")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event",
        Justification = "The policy does not say when the relationship with somebody who bought a single course ends.")]
    public const string CustomerRelationshipEnded = "customer-relationship-ended";

    [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn, Description = "The person asked for no more e-mail.")]
    [Label("nb", "Avmelding")]
    [Label("nb", "Avregistrering", Synonym = true)]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one",
        Justification = "The policy has one word for unsubscribing from e-mail and from the newsletter.")]
    public const string Unsubscribed = "unsubscribed";

    [RetentionEvent("Unsubscribed from the newsletter", RetentionStartKind.ConsentWithdrawn,
        Description = "The person ended the newsletter, by its link or in writing.")]
    [Label("nb", "Avmelding")]
    public const string NewsletterUnsubscribed = "newsletter-unsubscribed";

    [RetentionEvent("No longer needed for marketing", RetentionStartKind.RelationshipEnd), Label("nb", "Så lenge det er nødvendig")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event",
        Justification = "The policy keeps company information as long as marketing needs it, and does not say what ends the need.")]
    public const string NoLongerNeededForMarketing = "no-longer-needed-for-marketing";
}
