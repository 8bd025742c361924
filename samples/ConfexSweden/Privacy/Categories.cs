using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Domain;
using PrivacyAnalyzers;

[assembly: Translation("sv", "The lifetime of the company", "Företagets livstid")]
[assembly: Translation("sv", ConfexSweden.Privacy.Categories.ApprovedTestimonials, "Godkända kunduttalanden")]

namespace ConfexSweden.Privacy;

/// <summary>Which data, on which legal basis and for how long: the policy gives both a category at a time.</summary>
/// <remarks>
/// The main Swedish name is that of the policy's list of stored data; those of its lists of purposes, bases and periods are
/// synonyms where they differ.
/// </remarks>
public static class Categories
{
    internal const string ApprovedTestimonials = "Testimonials that the participant has approved";

    private const string NoStart =
        "The policy gives five years and no event that they are counted from: the payment, the due date or the end of the "
        + "financial year.";

    private const string AtOnce =
        "The policy's words can also mean that unsubscribing ends the storage at once, after zero months. Nine months after "
        + "it, as for contact information, is what is declared here.";

    private const string WhichCounts =
        "The policy joins the two events by 'or' and does not say which counts where both happen.";

    private const string NeverAProspect =
        "The data are also taken from open sources; the policy has no period for a prospect who neither becomes a customer nor "
        + "unsubscribes.";

    private const string KeptAfterObjection =
        "The policy keeps the data nine months after somebody has unsubscribed, and does not say that they are no longer used "
        + "for marketing in that time.";

    [DataCategory("Contact information",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Kontaktinformation")]
    [Label("sv", "Kontaktuppgifter", Synonym = true)]
    [ObtainedFrom(Sources.LinkedIn), ObtainedFrom(Sources.EmployerWebsite)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [SuppressMessage("Privacy.Retention", "PRIV4014:Several periods, and nothing says which one counts", Justification = WhichCounts)]
    [SuppressMessage("Privacy.Retention", "PRIV4021:The period may never start", Justification = NeverAProspect)]
    [SuppressMessage("Privacy.Declarations", "PRIV1108:Direct marketing shares its legal basis with other uses",
        Justification = "The policy has one legitimate interest for all uses of contact data: advertising, newsletters, and the "
            + "delivery of what was bought.")]
    [SuppressMessage("Privacy.Retention", "PRIV4022:Data are kept after an objection", Justification = KeptAfterObjection)]
    public const string Contact = "contact-information";

    [DataCategory("Company information",
        Description = "About companies; the name, e-mail address, telephone and IP addresses may lead to a person.",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Företagsinformation")]
    [Label("sv", "Företasuppgifter", Synonym = true)]
    [ObtainedFrom(Sources.BusinessRegister)]
    [Retention(Until = Events.CompanyDissolved, Criterion = "The lifetime of the company")]
    [SuppressMessage("Privacy.Retention", "PRIV4021:The period may never start",
        Justification = "The data are also taken from the business register, and companies may outlive any need for them.")]
    public const string Company = "company-information";

    [DataCategory("Purchase history", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("sv", "Shoppinghistorik")]
    [Label("sv", "Inköpssstatistik", Synonym = true)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [Note("storage", AtOnce)]
    [SuppressMessage("Privacy.Retention", "PRIV4014:Several periods, and nothing says which one counts", Justification = WhichCounts)]
    public const string Purchases = "purchase-history";

    // Listed twice by the policy, the second time with visits to the website; both are here.
    [DataCategory("E-mail activity",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "E-post")]
    [Label("sv", "E-postutskick", Synonym = true)]
    [Label("sv", "E-postaktivitet", Synonym = true)]
    [ObtainedFrom(Sources.Observed)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [Note("storage", AtOnce + " What is cancelled is not said either: the newsletter, the order or the relationship.")]
    [SuppressMessage("Privacy.Retention", "PRIV4014:Several periods, and nothing says which one counts", Justification = WhichCounts)]
    [SuppressMessage("Privacy.Retention", "PRIV4022:Data are kept after an objection", Justification = KeptAfterObjection)]
    public const string EmailActivity = "email-activity";

    [DataCategory("Newsletter behaviour", LegalBasis = LegalBasis.Consent, WithdrawAt = Routes.Unsubscribe)]
    [Label("sv", "Nyhetsbreven")]
    [Label("sv", "Nyhetsbrev", Synonym = true)]
    [ObtainedFrom(Sources.Observed)]
    [Retention(9, After = Events.NewsletterUnsubscribed)]
    [Note("consent", "Consent to storage, says the policy.")]
    [SuppressMessage("Privacy.Retention", "PRIV4020:Data that rest on consent alone are kept after it is withdrawn",
        Justification = "The policy keeps the data nine months after the newsletter, and with it the consent, has ended.")]
    public const string NewsletterBehaviour = "newsletter-behaviour";

    // A line of the policy's list without a name.
    [DataCategory("Website activity", Description = "Visits, and clicks on advertisements and articles.")]
    [Label("sv", "Besök på hemsidan")]
    [ObtainedFrom(Sources.Observed)]
    public const string WebsiteActivity = "website-activity";

    // Consent to evaluations can be withdrawn, says the policy, but it names no address for it: no WithdrawAt.
    [DataCategory("Evaluations", LegalBasis = LegalBasis.Consent)]
    [Label("sv", "Utvärderingar")]
    [Retention(12,
        Then = RetentionAction.Anonymise,
        Unless = ApprovedTestimonials,
        UnlessProperty = nameof(Evaluation.TestimonialApproved),
        UnlessGround = ExceptionGround.Consent)]
    [Note("consent", "Consent to storage, says the policy.")]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event",
        Justification = "The policy gives twelve months and no event that they are counted from: the course or the answer.")]
    [SuppressMessage("Privacy.Retention", "PRIV4024:What an exception keeps has no period of its own",
        Justification = "How long approved testimonials are kept, and what happens to them when consent is withdrawn, is not said.")]
    public const string Evaluations = "evaluations";

    [DataCategory("Subscription", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("sv", "Prenumeration")]
    [Label("sv", "Abonnemang", Synonym = true)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    public const string Subscription = "subscription";

    [DataCategory("Payment history", LegalBasis = LegalBasis.LegalObligation)]
    [Label("sv", "Betalningshistorik")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    [SuppressMessage("Privacy.Declarations", "PRIV1081:The law behind the legal basis is not named",
        Justification = "The policy claims a legal obligation and names no law.")]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one",
        Justification = "The policy lists the same nine fields twice, as payment history and as what invoices are made from, "
            + "on two legal bases.")]
    public const string PaymentHistory = "payment-history";

    [DataCategory("Invoice data", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("sv", "Fakturauppgifter")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    public const string InvoiceBasis = "invoice-basis";

    [DataCategory("Exam results", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("sv", "Examensresultat")]
    [Label("sv", "Examen", Synonym = true)]
    [Retention(9, After = Events.CourseEnded)]
    public const string ExamResults = "exam-results";
}
