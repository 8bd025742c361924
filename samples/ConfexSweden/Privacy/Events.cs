using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>What storage periods start from.</summary>
public static class Events
{
    [RetentionEvent("Customer relationship ended", RetentionStartKind.RelationshipEnd)]
    [Label("sv", "Avslutad kundrelation")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event",
        Justification = "The policy does not say when the relationship with somebody who bought a single course ends.")]
    public const string CustomerRelationshipEnded = "customer-relationship-ended";

    [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn,
        Description = "The person asked for no more e-mail. The policy has a word of its own for it in each list.")]
    [Label("sv", "Avregistrering")]
    [Label("sv", "Avbeställning", Synonym = true)]
    public const string Unsubscribed = "unsubscribed";

    [RetentionEvent("Newsletter subscription ended", RetentionStartKind.ConsentWithdrawn)]
    [Label("sv", "Prenumerationen avslutas")]
    public const string NewsletterUnsubscribed = "newsletter-unsubscribed";

    [RetentionEvent("Course ended", RetentionStartKind.ProcessEnd), Label("sv", "Avslutad kurs")]
    public const string CourseEnded = "course-ended";

    [RetentionEvent("Company dissolved", RetentionStartKind.RelationshipEnd,
        Description = "The end of the company's lifetime, which is all that the policy says.")]
    [Label("sv", "Företagets livstid")]
    public const string CompanyDissolved = "company-dissolved";
}
