using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>What data are used for, outside the delivery of something bought.</summary>
/// <remarks>Storage periods stand on the categories, where the policy gives them.</remarks>
public static class MarketingPurposes
{
    [ProcessingPurpose("Send advertising"), Label("sv", "Skicka annonser")]
    [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Interest = Routes.Interest, ObjectAt = Routes.Unsubscribe)]
    public const string SendAdvertising = "send-advertising";

    [ProcessingPurpose("Send newsletters"), Label("sv", "Skicka nyhetsbrev")]
    [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Interest = Routes.Interest, ObjectAt = Routes.Unsubscribe)]
    public const string SendNewsletter = "send-newsletter";

    [ProcessingPurpose("Tailor advertising"), Label("sv", "Anpassa reklam")]
    [Uses(Categories.Purchases, LegalBasis.Contract)]
    public const string TailorAdvertising = "tailor-advertising";

    [ProcessingPurpose("Tailor training courses"), Label("sv", "Anpassa utbildningskurser")]
    [Uses(Categories.Purchases, LegalBasis.Contract)]
    public const string TailorTraining = "tailor-training";

    [ProcessingPurpose("Tailor advertising messages in content and frequency")]
    [Label("sv", "Anpassa reklammeddelanden i innehåll och frekvens")]
    [Uses(Categories.EmailActivity, LegalBasis.LegitimateInterests, Interest = Routes.Interest, ObjectAt = Routes.Unsubscribe)]
    public const string TailorMessages = "tailor-ad-content-and-frequency";

    [ProcessingPurpose("Tailor newsletter content"), Label("sv", "Anpassa innehåll")]
    [Uses(Categories.NewsletterBehaviour, LegalBasis.Consent, WithdrawAt = Routes.Unsubscribe)]
    public const string TailorNewsletter = "tailor-newsletter-content";

    // Consent to evaluations can be withdrawn, says the policy, but it names no address for it: no WithdrawAt.
    [ProcessingPurpose("Improve the product"), Label("sv", "Förbättra produkten")]
    [Uses(Categories.Evaluations, LegalBasis.Consent)]
    public const string ImproveProduct = "improve-product";

    [ProcessingPurpose("Measure customer satisfaction"), Label("sv", "Mäta kundtillfredsställelse")]
    [Uses(Categories.Evaluations, LegalBasis.Consent)]
    public const string MeasureSatisfaction = "measure-customer-satisfaction";

    [ProcessingPurpose("Collect customer testimonials"), Label("sv", "Få kundutlåtanden")]
    [Uses(Categories.Evaluations, LegalBasis.Consent)]
    [Discloses(Parties.Public, RecipientRole.Public, Categories.Evaluations,
        Condition = "Testimonials only, and only with the consent of the person concerned")]
    [Discloses(Parties.TestimonialReceivers, RecipientRole.Unspecified, Categories.Evaluations,
        Form = DataForm.Anonymised, Condition = "Testimonials only, in some cases, to raise the quality of the course")]
    public const string CollectTestimonials = "collect-testimonials";
}
