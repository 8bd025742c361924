using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

// The policy describes it and does not call it profiling: the kind stays open.
[assembly: AutomatedProcessing(
    AutomationKind.Unspecified,
    Logic = "Purchase history, the handling of e-mail and visits to product pages are linked to the person, so that offers "
        + "follow the assumed interest or preference",
    Significance = "Relevant information is given, and irrelevant content is not distributed",
    Categories = [Categories.Purchases, Categories.EmailActivity, Categories.WebsiteActivity])]

namespace ConfexSweden.Privacy;

/// <summary>What data are used for, outside the delivery of something bought.</summary>
/// <remarks>Legal bases and storage periods stand on the categories, where the policy gives them.</remarks>
public static class MarketingPurposes
{
    private const string ForQuality = "Testimonials only, in certain cases, and only in order to raise the quality of the course";

    [ProcessingPurpose("Send advertising"), Label("sv", "Skicka annonser")]
    [Uses(Categories.Contact)]
    [DirectMarketing(Channel.Email, OptOutAt = Routes.Unsubscribe)]
    public const string SendAdvertising = "send-advertising";

    [ProcessingPurpose("Send newsletters"), Label("sv", "Skicka nyhetsbrev")]
    [Uses(Categories.Contact)]
    [DirectMarketing(Channel.Email, OptOutAt = Routes.Unsubscribe)]
    public const string SendNewsletter = "send-newsletter";

    [ProcessingPurpose("Tailor advertising"), Label("sv", "Anpassa reklam")]
    [Uses(Categories.Purchases)]
    [DirectMarketing(OptOutAt = Routes.Unsubscribe)]
    [SuppressMessage("Privacy.Declarations", "PRIV1109:Direct marketing rests on a contract",
        Justification = "The policy has one legal basis for purchases, the contract, and lists the tailoring of advertising among "
            + "their purposes.")]
    public const string TailorAdvertising = "tailor-advertising";

    [ProcessingPurpose("Tailor training courses"), Label("sv", "Anpassa utbildningskurser")]
    [Uses(Categories.Purchases)]
    public const string TailorTraining = "tailor-training";

    [ProcessingPurpose("Tailor advertising messages in content and frequency")]
    [Label("sv", "Anpassa reklammeddelanden i innehåll och frekvens")]
    [Uses(Categories.EmailActivity)]
    public const string TailorMessages = "tailor-ad-content-and-frequency";

    [ProcessingPurpose("Tailor newsletter content"), Label("sv", "Anpassa innehåll")]
    [Uses(Categories.NewsletterBehaviour)]
    public const string TailorNewsletter = "tailor-newsletter-content";

    [ProcessingPurpose("Improve the product"), Label("sv", "Förbättra produkten")]
    [Uses(Categories.Evaluations)]
    public const string ImproveProduct = "improve-product";

    [ProcessingPurpose("Measure customer satisfaction"), Label("sv", "Mäta kundtillfredsställelse")]
    [Uses(Categories.Evaluations)]
    public const string MeasureSatisfaction = "measure-customer-satisfaction";

    [ProcessingPurpose("Collect customer testimonials"), Label("sv", "Få kundutlåtanden")]
    [Uses(Categories.Evaluations)]
    [Discloses(Parties.Public, RecipientRole.Public, Categories.Evaluations,
        Condition = "Testimonials only, and only with the consent of the person concerned")]
    [Discloses(Parties.TestimonialReceivers, RecipientRole.Unspecified, Categories.Evaluations,
        Form = DataForm.Anonymised, Condition = ForQuality)]
    [Discloses(Parties.CourseLeaders, RecipientRole.Unspecified, Categories.Evaluations,
        Form = DataForm.Anonymised, Condition = ForQuality)]
    [Discloses(Parties.CourseVenues, RecipientRole.Unspecified, Categories.Evaluations,
        Form = DataForm.Anonymised, Condition = ForQuality)]
    public const string CollectTestimonials = "collect-testimonials";
}
