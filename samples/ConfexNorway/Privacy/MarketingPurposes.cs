using System.Diagnostics.CodeAnalysis;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

// The policy describes it and does not call it profiling: the kind stays open.
[assembly: AutomatedProcessing(
    AutomationKind.Unspecified,
    Logic = "Purchase history, e-mail behaviour and visits to product pages are linked to the person, so that offers "
        + "follow the assumed interest or preference",
    Significance = "Relevant information is given, and irrelevant content is not distributed",
    Categories = [Categories.Purchases, Categories.EmailActivity, Categories.NewsletterBehaviour])]
[assembly: Note("profiling", "Cookies may serve to direct individualised advertising to the visitor.")]

namespace ConfexNorway.Privacy;

/// <summary>What data are used for, outside the delivery of something bought.</summary>
/// <remarks>Legal bases and storage periods stand on the categories, where the policy gives them.</remarks>
public static class MarketingPurposes
{
    private const string ForQuality = "Testimonials only, in some cases, and only in order to raise the quality of the course";

    [ProcessingPurpose("Send advertising", Subjects = [Subjects.EndUsers]), Label("nb", "Sende reklame")]
    [Uses(Categories.Contact)]
    [DirectMarketing(Channel.Email, OptOutAt = Routes.Unsubscribe)]
    public const string SendAdvertising = "send-advertising";

    [ProcessingPurpose("Send newsletters"), Label("nb", "Sende nyhetsbrev")]
    [Uses(Categories.Contact)]
    [DirectMarketing(Channel.Email, OptOutAt = Routes.Unsubscribe)]
    public const string SendNewsletter = "send-newsletter";

    [ProcessingPurpose("Tailor advertising"), Label("nb", "Tilpasse reklame")]
    [Uses(Categories.Purchases)]
    [DirectMarketing(OptOutAt = Routes.Unsubscribe)]
    [SuppressMessage("Privacy.Declarations", "PRIV1109:Direct marketing rests on a contract",
        Justification = "The policy has one legal basis for purchases, the contract, and lists the tailoring of advertising among "
            + "their purposes.")]
    public const string TailorAdvertising = "tailor-advertising";

    [ProcessingPurpose("Tailor training paths"), Label("nb", "Tilpasse utdanningsforløp")]
    [Uses(Categories.Purchases)]
    public const string TailorTraining = "tailor-training";

    [ProcessingPurpose("Tailor advertising messages in content and frequency")]
    [Label("nb", "Tilpasse reklamebudskap i innhold og frekvens")]
    [Uses(Categories.EmailActivity)]
    public const string TailorMessages = "tailor-ad-content-and-frequency";

    [ProcessingPurpose("Tailor newsletter content"), Label("nb", "Tilpasse innhold")]
    [Uses(Categories.NewsletterBehaviour)]
    public const string TailorNewsletter = "tailor-newsletter-content";

    [ProcessingPurpose("Improve the product"), Label("nb", "Forbedre produkt")]
    [Uses(Categories.Evaluations)]
    public const string ImproveProduct = "improve-product";

    [ProcessingPurpose("Measure customer satisfaction"), Label("nb", "Måle kundetilfredshet")]
    [Uses(Categories.Evaluations)]
    public const string MeasureSatisfaction = "measure-customer-satisfaction";

    [ProcessingPurpose("Collect customer testimonials"), Label("nb", "Innhente kundeuttalelser")]
    [Uses(Categories.Evaluations)]
    [Discloses(Parties.Public, RecipientRole.Public, Categories.Evaluations,
        Condition = "Testimonials only, and only with the consent of the person concerned")]
    [Discloses(Parties.TestimonialReceivers, RecipientRole.Unspecified, Categories.Evaluations,
        Form = DataForm.Anonymised, Condition = ForQuality)]
    public const string CollectTestimonials = "collect-testimonials";
}
