using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What data of customers, and of people who ask, are used for. Rows of the policy's table, in its order.</summary>
public static class CustomerPurposes
{
    private const string OnePeriod =
        "The policy gives this period only. Of people whose employer handed over their data it says nothing else.";

    private const string WhichInterest = "The policy speaks of a balance of interests here, and does not say which interest.";

    [ProcessingPurpose("Handle inquiries",
        Description = Texts.InquiryExamples,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.AnswerInquiries,
        ObjectAt = Routes.Support,
        PartOf = MainPurposes.CustomerService,
        Subjects = [Subjects.Inquirers])]
    [Label("sv", "Hantera förfrågningar")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Interactions)]
    [Retention(Until = Events.InquiryHandled, Criterion = Texts.WhileInquiryIsHandled)]
    public const string Inquiries = "handle-inquiries";

    [ProcessingPurpose("Manage the customer relationship",
        Description = Texts.CustomerRelationship,
        LegalBasis = LegalBasis.Contract,
        Condition = Texts.ContractWithPerson,
        PartOf = MainPurposes.Provide,
        Subjects = [Subjects.Customers, Subjects.CustomerStaff])]
    [Label("sv", "Hantera kundförhållandet")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Identity, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [Uses(Categories.Title)]
    [Uses(Categories.Title, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [Uses(Categories.Approval)]
    [Uses(Categories.Approval, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [Uses(Categories.Interactions)]
    [Uses(Categories.Interactions, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [Uses(Categories.Purchases)]
    [Uses(Categories.Purchases, LegalBasis.LegitimateInterests, Condition = Texts.CompanyService, ObjectAt = Routes.Support)]
    [ObtainedFrom(Sources.Employer, Condition = Texts.EmployerHasContract)]
    [Retention(24, After = Events.CustomerRelationshipEnded)]
    [SuppressMessage("Privacy.Declarations", "PRIV1080:No legitimate interest is stated", Justification = WhichInterest)]
    [SuppressMessage("Privacy.Retention", "PRIV4021:The period may never start", Justification = OnePeriod)]
    public const string CustomerRelationship = "customer-relationship";

    [ProcessingPurpose("Administer and deliver goods and services",
        LegalBasis = LegalBasis.Contract,
        PartOf = MainPurposes.Provide,
        Subjects = [Subjects.Customers, Subjects.CustomerStaff, Subjects.EventParticipants])]
    [Label("sv", "Administrera och leverera varor och tjänster")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Title)]
    [Uses(Categories.Approval)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Sensitive, LegalBasis.Consent,
        Limb = BasisLimb.ExplicitConsent,
        Article9 = Article9.ExplicitConsent,
        Condition = Texts.OnlyForServiceAskedFor,
        WithdrawAt = Routes.Support)]
    [ObtainedFrom(Sources.Employer, Condition = Texts.EmployerHasContract)]
    [Retention(24, After = Events.CustomerRelationshipEnded)]
    [SuppressMessage("Privacy.Declarations", "PRIV1086:A contract with somebody else",
        Justification = "For deliveries the policy names the contract alone, although an employer may have made it.")]
    [SuppressMessage("Privacy.Retention", "PRIV4017:Special categories of data are kept on the general rule",
        Justification = "The policy has one period for all data of this row, allergies included.")]
    [SuppressMessage("Privacy.Retention", "PRIV4021:The period may never start", Justification = OnePeriod)]
    public const string Delivery = "deliver-goods-and-services";

    [ProcessingPurpose("Handle payments",
        Description = Texts.ForPurchases,
        LegalBasis = LegalBasis.Contract,
        PartOf = MainPurposes.Provide,
        Subjects = [Subjects.Customers])]
    [Label("sv", "Hantera betalningar")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Identity, LegalBasis.LegalObligation, Law = Laws.Accounting, Condition = Texts.AsFarAsLawObliges)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Contact, LegalBasis.LegalObligation, Law = Laws.Accounting, Condition = Texts.AsFarAsLawObliges)]
    [Uses(Categories.Invoices)]
    [Uses(Categories.Invoices, LegalBasis.LegalObligation, Law = Laws.Accounting, Condition = Texts.AsFarAsLawObliges)]
    [Uses(Categories.Payments)]
    [Uses(Categories.Payments, LegalBasis.LegalObligation, Law = Laws.Accounting, Condition = Texts.AsFarAsLawObliges)]
    [Uses(Categories.Engagement)]
    [Uses(Categories.Engagement, LegalBasis.LegalObligation, Law = Laws.Accounting, Condition = Texts.AsFarAsLawObliges)]
    [Retention(Statute = Laws.Accounting, After = Events.PaymentBooked, Combine = RetentionCombine.Latest)]
    [Retention(Until = Events.ContractFulfilled, Criterion = Texts.WhileContractNeedsIt)]
    public const string Payment = "handle-payments";

    [ProcessingPurpose("Establish, exercise and defend legal claims",
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.PursueClaims,
        ObjectAt = Routes.Support,
        Subjects = [Subjects.Everybody])]
    [Label("sv", "Fastställa, göra gällande och försvara rättsliga anspråk")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Invoices)]
    [Retention(Criterion = Texts.WhileClaimsArePossible)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage",
        Justification = "The policy points to statutory periods of limitation and names none.")]
    public const string LegalClaims = "legal-claims";
}
