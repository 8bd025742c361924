using System.Diagnostics.CodeAnalysis;
using ConfexNorway.Domain;
using PrivacyAnalyzers;

[assembly: Translation("nb", ConfexNorway.Privacy.Categories.AsLongAsNeeded, "Så lenge det er nødvendig for å markedsføre")]
[assembly: Translation("nb", ConfexNorway.Privacy.Categories.ApprovedTestimonials, "Godkjente kundeuttalelser")]

namespace ConfexNorway.Privacy;

/// <summary>Which data, on which legal basis and for how long: the policy gives both a category at a time.</summary>
/// <remarks>
/// The main Norwegian name is that of the policy's list of processed data; those of its lists of purposes, bases and periods
/// are synonyms where they differ.
/// </remarks>
public static class Categories
{
    internal const string ApprovedTestimonials = "Testimonials that the participant has approved";

    internal const string AsLongAsNeeded = "As long as it is needed in order to market the services";

    private const string NoStart =
        "The policy gives five years and no event that they are counted from: the payment, the due date or the end of the "
        + "financial year.";

    private const string AtOnce =
        "The policy's words can also mean that unsubscribing ends the storage at once, after zero months. Nine months after "
        + "it is what is declared here.";

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
    [Label("nb", "Kontaktinformasjon")]
    [ObtainedFrom(Sources.LinkedIn), ObtainedFrom(Sources.EmployerWebsite)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [Note("storage", AtOnce)]
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
    [Label("nb", "Firmainformasjon")]
    [ObtainedFrom(Sources.BusinessRegisters)]
    [Retention(Until = Events.NoLongerNeededForMarketing, Criterion = AsLongAsNeeded)]
    [Note("storage", "Marketing, which the period depends on, is no purpose that the policy has for this category.")]
    [SuppressMessage("Privacy.Retention", "PRIV4021:The period may never start",
        Justification = "The data are also taken from business registers, and nobody has to find that they are no longer needed.")]
    public const string Company = "company-information";

    [DataCategory("Purchase history", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("nb", "Handels historikk")]
    [Label("nb", "Handelshistorikk", Synonym = true)]
    [Label("nb", "Handlehistorikk", Synonym = true)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [Note("storage", AtOnce)]
    [SuppressMessage("Privacy.Retention", "PRIV4014:Several periods, and nothing says which one counts", Justification = WhichCounts)]
    public const string Purchases = "purchase-history";

    [DataCategory("E-mail activity",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "E-postaktivitet")]
    [ObtainedFrom(Sources.Observed)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    [Retention(9, After = Events.Unsubscribed)]
    [Note("storage", AtOnce)]
    [SuppressMessage("Privacy.Retention", "PRIV4014:Several periods, and nothing says which one counts", Justification = WhichCounts)]
    [SuppressMessage("Privacy.Retention", "PRIV4022:Data are kept after an objection", Justification = KeptAfterObjection)]
    public const string EmailActivity = "email-activity";

    [DataCategory("Newsletter behaviour",
        LegalBasis = LegalBasis.Consent, WithdrawAt = Routes.Unsubscribe,
        ConsentRecord = $"{nameof(EmailActivity)}.{nameof(Domain.EmailActivity.NewsletterSignUp)}")]
    [Label("nb", "Adferd nyhetsbrev")]
    [ObtainedFrom(Sources.Observed)]
    [Retention(9, After = Events.NewsletterUnsubscribed)]
    [Note("consent", "Consent to processing, says the policy.")]
    [SuppressMessage("Privacy.Retention", "PRIV4020:Data that rest on consent alone are kept after it is withdrawn",
        Justification = "The policy keeps the data nine months after the newsletter, and with it the consent, has ended.")]
    [SuppressMessage("Privacy.Retention", "PRIV4025:The record of consent may go before the consent ends",
        Justification = "The policy lists the sign-up to the newsletter as e-mail activity, which has a period of its own.")]
    public const string NewsletterBehaviour = "newsletter-behaviour";

    // Consent can be withdrawn at any time, says the policy, but it names no address for evaluations: no WithdrawAt.
    [DataCategory("Evaluations", LegalBasis = LegalBasis.Consent)]
    [Label("nb", "Evalueringer")]
    [Retention(12,
        Then = RetentionAction.Anonymise,
        Unless = ApprovedTestimonials,
        UnlessProperty = nameof(Evaluation.TestimonialApproved),
        UnlessGround = ExceptionGround.Consent)]
    [Note("consent", "Consent to processing, says the policy.")]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event",
        Justification = "The policy gives twelve months and no event that they are counted from: the course or the answer.")]
    [SuppressMessage("Privacy.Retention", "PRIV4024:What an exception keeps has no period of its own",
        Justification = "How long approved testimonials are kept, and what happens to them when consent is withdrawn, is not said.")]
    public const string Evaluations = "evaluations";

    [DataCategory("Subscription", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("nb", "Abonnement")]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    public const string Subscription = "subscription";

    [DataCategory("Payment history", LegalBasis = LegalBasis.LegalObligation)]
    [Label("nb", "Betalingshistorikk")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    [SuppressMessage("Privacy.Declarations", "PRIV1081:The law behind the legal basis is not named",
        Justification = "The policy claims a legal obligation and names no law.")]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one",
        Justification = "The policy lists the same nine fields twice, as payment history and as what invoices are made from, "
            + "on two legal bases.")]
    public const string PaymentHistory = "payment-history";

    [DataCategory("Invoice basis", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("nb", "Fakturagrunnlag")]
    [Retention(60)]
    [SuppressMessage("Privacy.Declarations", "PRIV1021:The retention period has no start event", Justification = NoStart)]
    public const string InvoiceBasis = "invoice-basis";

    [DataCategory("Exam results", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
    [Label("nb", "Eksamensresultater")]
    [Label("nb", "Eksamen", Synonym = true)]
    [Retention(9, After = Events.CustomerRelationshipEnded)]
    public const string ExamResults = "exam-results";

    [DataCategory("Cookies (analytical)",
        Description = "Small data files in the visitor's browser.",
        Medium = DataMedium.Device, LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = CookieUse.Browser)]
    [Label("nb", "Cookies (analytiske)")]
    [ObtainedFrom(Sources.Observed)]
    [Note("storage", "How long they are kept is not said.")]
    public const string AnalyticalCookies = "cookies-analytical";

    [DataCategory("Cookies (functional and necessary)",
        Description = "Small data files in the visitor's browser.",
        Medium = DataMedium.Device, LegalBasis = LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, WithdrawAt = CookieUse.Browser)]
    [Label("nb", "Cookies (funksjonelle og nødvendige)")]
    [ObtainedFrom(Sources.Observed)]
    [Note("storage", "How long they are kept is not said.")]
    public const string OtherCookies = "cookies-functional-necessary";
}
