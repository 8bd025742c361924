using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>Uses that the assessment of the legitimate interest names as the company's benefits.</summary>
/// <remarks>
/// The policy's list of purposes has none of them, so that nobody can say which data they use: they reach the register as
/// processing without data.
/// </remarks>
[SuppressMessage("Privacy.Declarations", "PRIV1005:A purpose has no data subjects", Justification = NoSubjects)]
[SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = NoData)]
public static class AssessedUses
{
    private const string NoData =
        "The assessment names this use of the data as a benefit; the policy's list of purposes ties it to no data.";

    private const string NoSubjects =
        "The assessment names this use of the data as a benefit and does not say whose data it concerns.";

    [ProcessingPurpose("Offer, maintain, improve and develop courses and services",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Erbjuda, underhålla, förbättra och utveckla sina kurser och tjänster")]
    public const string OfferAndDevelopCourses = "offer-develop-courses";

    [ProcessingPurpose("Inform customers about products and services",
        Subjects = [Subjects.Customers],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Informera kunder om produkter och tjänster")]
    public const string InformCustomers = "inform-customers";

    [ProcessingPurpose("Send relevant marketing on courses and services to carefully selected companies",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Skicka marknadskommunikation som är relevant på kurser och tjänster")]
    public const string TargetedMarketing = "targeted-marketing-communication";

    [ProcessingPurpose("Manage stop lists and unsubscriptions",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Hantera stopplistor och avsluta prenumerationer")]
    public const string ManageStopLists = "manage-stop-lists";

    [ProcessingPurpose("Carry out research on openly available contact data in working life",
        Subjects = [Subjects.Professionals],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Utföra undersökning mot öppet tillgängliga kontaktuppgifter i arbetslivet")]
    public const string ResearchContacts = "research-open-contact-data";

    [ProcessingPurpose("Manage courses, participants, course leaders and premises",
        Subjects = [Subjects.Participants, Subjects.CourseLeaders],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Hantera kurser, deltagare, kursledare och lokaler")]
    public const string ManageCourses = "manage-courses";

    [ProcessingPurpose("Hold exams and certify courses",
        Subjects = [Subjects.Participants],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Utföra examinationer och certifiera kurser")]
    public const string HoldExams = "hold-exams-certify";

    [ProcessingPurpose("Analyse the use of products and services",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Analysera användningen av produkter och tjänster")]
    public const string AnalyseUsage = "analyse-usage";

    [ProcessingPurpose("Meet the requirements for course content of ST-0008 Certified Learning Programs",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Uppfylla kraven för relevant kursinnehåll enligt ST-0008")]
    public const string MeetStandard = "meet-st0008";

    [ProcessingPurpose("Handle deviations under the quality system ISO 9001",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Hantera avvikelser enligt kvalitetssystemet ISO 9001")]
    public const string HandleDeviations = "handle-deviations-iso9001";

    [ProcessingPurpose("Analyse trends",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Analysera trender")]
    public const string AnalyseTrends = "analyse-trends";

    [ProcessingPurpose("Assess the effect of marketing and sales",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Bedömma effekten av marknadsföring och försäljning")]
    public const string AssessMarketing = "assess-marketing-effect";

    [ProcessingPurpose("Tailor the customer experience on websites and in marketing communication",
        Subjects = [Subjects.Customers],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Anpassa kundupplevelsen på webbplatser och i marknadskommunikation")]
    public const string TailorExperience = "tailor-experience";

    [ProcessingPurpose("Receive feedback from users and participants",
        Subjects = [Subjects.Participants],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Få feedback från användare och deltagare")]
    public const string ReceiveFeedback = "receive-feedback";

    [ProcessingPurpose("Handle enquiries and complaints in customer service",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Hantera förfrågningar och klagomål mot kundservice")]
    public const string HandleComplaints = "handle-enquiries-complaints";

    [ProcessingPurpose("Let users give feedback on courses, services and subcontractors",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Tillåta användare att ge feedback om kurser, tjänster och underleverantörer")]
    public const string AllowFeedback = "allow-feedback";

    [ProcessingPurpose("Identify unauthorised behaviour, to secure websites and computer systems",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("sv", "Identifiera obehörigt beteende")]
    public const string DetectMisuse = "identify-unauthorised-behaviour";
}
