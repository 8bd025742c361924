using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

/// <summary>What data are used for in order to deliver, examine and charge for what was bought.</summary>
/// <remarks>Legal bases and storage periods stand on the categories, where the policy gives them.</remarks>
public static class DeliveryPurposes
{
    [ProcessingPurpose("Give access to the product")]
    [Label("nb", "Gi tilgang til produkt")]
    [Uses(Categories.Contact)]
    [Uses(Categories.Purchases)]
    public const string ProvideProductAccess = "provide-product-access";

    [ProcessingPurpose("Inform the course leader"), Label("nb", "Informere kursleder")]
    [Uses(Categories.Contact)]
    [Discloses(Parties.CourseLeaders, RecipientRole.Unspecified, Categories.Contact)]
    public const string InformCourseLeader = "inform-course-leader";

    [ProcessingPurpose("Inform the course venue"), Label("nb", "Informere kurssted")]
    [Uses(Categories.Contact)]
    [Discloses(Parties.CourseVenues, RecipientRole.Unspecified, Categories.Contact)]
    public const string InformCourseVenue = "inform-course-venue";

    [ProcessingPurpose("Give practical information"), Label("nb", "Gi praktisk informasjon")]
    [Uses(Categories.Contact)]
    public const string ProvidePracticalInformation = "provide-practical-information";

    [ProcessingPurpose("Invoicing")]
    [Label("nb", "Fakturering")]
    [Label("nb", "Fakturere", Synonym = true)]
    [Uses(Categories.Company)]
    [Uses(Categories.Purchases)]
    public const string Invoicing = "invoicing";

    [ProcessingPurpose("Access to enterprise solutions"), Label("nb", "Tilgang til foretagsløsninger")]
    [Uses(Categories.Company)]
    public const string EnterpriseAccess = "enterprise-solution-access";

    [ProcessingPurpose("Access to purchased product or service"), Label("nb", "Tilgang til kjøpt produkt eller tjeneste")]
    [Uses(Categories.Subscription)]
    public const string AccessPurchasedProduct = "access-purchased-product";

    [ProcessingPurpose("Follow-up of accounting"), Label("nb", "Regnskapsmessig oppfølging")]
    [Uses(Categories.PaymentHistory)]
    public const string AccountingFollowUp = "accounting-follow-up";

    [ProcessingPurpose("Manage access to the purchased product"), Label("nb", "Styring av tilgang til kjøpt produkt")]
    [Uses(Categories.PaymentHistory)]
    public const string ManageProductAccess = "manage-product-access";

    [ProcessingPurpose("Issue invoices"), Label("nb", "Fakturere")]
    [Uses(Categories.InvoiceBasis)]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one",
        Justification = "The policy's word for invoicing purchases and for making invoices from their basis is the same.")]
    public const string IssueInvoice = "issue-invoice";

    [ProcessingPurpose("Give access to the purchased product or subscription")]
    [Label("nb", "Gi tilgang til kjøpt produkt eller abonnement")]
    [Uses(Categories.InvoiceBasis)]
    public const string ProvideProductOrSubscription = "provide-access-product-or-subscription";

    [ProcessingPurpose("Access to the exam"), Label("nb", "Tilgang til løsning")]
    [Uses(Categories.ExamResults)]
    public const string ExamAccess = "exam-solution-access";

    [ProcessingPurpose("Evaluate answers"), Label("nb", "Evaluering av svar")]
    [Uses(Categories.ExamResults)]
    public const string EvaluateAnswers = "evaluate-answers";

    [ProcessingPurpose("Certification"), Label("nb", "Sertifisering")]
    [Uses(Categories.ExamResults)]
    public const string Certification = "certification";
}
