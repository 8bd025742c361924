using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Domain;
using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>Which data, and for how long: the policy gives its storage periods a category at a time.</summary>
/// <remarks>The Swedish names are those of the policy's list of stored data; its other lists spell several differently.</remarks>
public static class Categories
{
    private const string NoStart =
        "The policy gives five years and no event that they are counted from: the payment, the due date or the end of the "
        + "financial year.";

    private const string AtOnce =
        "The policy's words can also mean that unsubscribing ends the storage at once. Nine months after it, as for contact "
        + "information, is what is declared here.";

    [DataCategory("Contact information"), Label("sv", "Kontaktinformation")]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    public const string Contact = "contact-information";

    [DataCategory("Company information",
        Description = "About companies; the name, e-mail address, telephone and IP addresses may lead to a person.")]
    [Label("sv", "Företagsinformation")]
    [Retention(0, After = Events.CompanyDissolved, Criterion = "The lifetime of the company")]
    public const string Company = "company-information";

    [DataCategory("Purchase history", Description = AtOnce)]
    [Label("sv", "Shoppinghistorik")]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    public const string Purchases = "purchase-history";

    [DataCategory("E-mail activity",
        Description = "Listed twice by the policy, the second time with visits to the website; both are here. " + AtOnce)]
    [Label("sv", "E-post")]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    public const string EmailActivity = "email-activity";

    [DataCategory("Newsletter behaviour"), Label("sv", "Nyhetsbreven")]
    [Retention(9, After = Events.NewsletterUnsubscribed)]
    public const string NewsletterBehaviour = "newsletter-behaviour";

    [DataCategory("Website activity",
        Description = "A line of the policy's list without a name: visits, and clicks on advertisements and articles.")]
    public const string WebsiteActivity = "website-activity";

    [DataCategory("Evaluations"), Label("sv", "Utvärderingar")]
    [Retention(12,
        Then = RetentionAction.Anonymise,
        Unless = "Testimonials that the participant has approved; how long those are kept is not said",
        UnlessProperty = nameof(Evaluation.TestimonialApproved))]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event",
        Justification = "The policy gives twelve months and no event that they are counted from: the course or the answer.")]
    public const string Evaluations = "evaluations";

    [DataCategory("Subscription"), Label("sv", "Prenumeration")]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    public const string Subscription = "subscription";

    [DataCategory("Payment history"), Label("sv", "Betalningshistorik")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    public const string PaymentHistory = "payment-history";

    [DataCategory("Invoice data"), Label("sv", "Fakturauppgifter")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    public const string InvoiceBasis = "invoice-basis";

    [DataCategory("Exam results"), Label("sv", "Examensresultat")]
    [Retention(9, After = Events.CourseEnded)]
    public const string ExamResults = "exam-results";
}
