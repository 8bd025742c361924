using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>What data are used for in order to deliver, examine and charge for what was bought.</summary>
/// <remarks>Legal bases and storage periods stand on the categories, where the policy gives them.</remarks>
public static class DeliveryPurposes
{
    [ProcessingPurpose("Give access to the product")]
    [Label("sv", "Ge tillgång till produkten")]
    [Label("sv", "Ge tillgång till produkt", Synonym = true)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Purchases)]
    public const string ProvideProductAccess = "provide-product-access";

    [ProcessingPurpose("Inform the course leader"), Label("sv", "Informera kursledaren")]
    [Uses(Categories.Contact)]
    [Discloses(Parties.CourseLeaders, RecipientRole.Unspecified, Categories.Contact)]
    public const string InformCourseLeader = "inform-course-leader";

    [ProcessingPurpose("Inform the course venue"), Label("sv", "Informera kursplatsen")]
    [Uses(Categories.Contact)]
    [Discloses(Parties.CourseVenues, RecipientRole.Unspecified, Categories.Contact)]
    public const string InformCourseVenue = "inform-course-venue";

    [ProcessingPurpose("Give practical information"), Label("sv", "Ge praktisk information")]
    [Uses(Categories.Contact)]
    public const string ProvidePracticalInformation = "provide-practical-information";

    [ProcessingPurpose("Invoicing")]
    [Label("sv", "Fakturering")]
    [Label("sv", "Faktura", Synonym = true)]
    [Uses(Categories.Company)]
    [Uses(Categories.Purchases)]
    public const string Invoicing = "invoicing";

    [ProcessingPurpose("Access to enterprise solutions"), Label("sv", "Tillgång till företagslösningar")]
    [Uses(Categories.Company)]
    public const string EnterpriseAccess = "enterprise-solution-access";

    [ProcessingPurpose("Access to purchased product"), Label("sv", "Tillgång till köpt produkt")]
    [Uses(Categories.Subscription)]
    public const string AccessPurchasedProduct = "access-purchased-product";

    [ProcessingPurpose("Follow-up of accounting"), Label("sv", "Uppföljning av redovisning")]
    [Uses(Categories.PaymentHistory)]
    public const string AccountingFollowUp = "accounting-follow-up";

    [ProcessingPurpose("Manage access to the purchased product"), Label("sv", "Hantering av tillgång till inköpt produkt")]
    [Uses(Categories.PaymentHistory)]
    public const string ManageProductAccess = "manage-product-access";

    [ProcessingPurpose("Issue invoices"), Label("sv", "Fakturera")]
    [Uses(Categories.InvoiceBasis)]
    public const string IssueInvoice = "issue-invoice";

    [ProcessingPurpose("Give access to the purchased product or subscription")]
    [Label("sv", "Ge tillgång till köpt produkt eller prenumeration")]
    [Uses(Categories.InvoiceBasis)]
    public const string ProvideProductOrSubscription = "provide-access-product-or-subscription";

    [ProcessingPurpose("Access to the exam"), Label("sv", "Tillgång till lösning")]
    [Uses(Categories.ExamResults)]
    public const string ExamAccess = "exam-solution-access";

    [ProcessingPurpose("Evaluate answers"), Label("sv", "Utvärdering av svar")]
    [Uses(Categories.ExamResults)]
    public const string EvaluateAnswers = "evaluate-answers";

    [ProcessingPurpose("Certification"), Label("sv", "Certifiering")]
    [Uses(Categories.ExamResults)]
    public const string Certification = "certification";
}
