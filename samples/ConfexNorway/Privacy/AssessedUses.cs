using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexNorway.Privacy;

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
    [Label("nb", "Tilby, vedlikeholde, forbedre og utvikle sine kurs og tjenester")]
    public const string OfferAndDevelopCourses = "offer-develop-courses";

    [ProcessingPurpose("Inform customers about products and services",
        Subjects = [Subjects.Customers],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Informere kunder om produkter og tjenester")]
    public const string InformCustomers = "inform-customers";

    [ProcessingPurpose("Send relevant marketing on courses and services to carefully selected companies",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Sende markedskommunikasjon relatert til kurs og tjenester")]
    public const string TargetedMarketing = "targeted-marketing-communication";

    [ProcessingPurpose("Manage stop lists and unsubscriptions",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Administrere stopplister og avmeldinger")]
    public const string ManageStopLists = "manage-stop-lists";

    [ProcessingPurpose("Carry out research on openly available contact data in working life",
        Subjects = [Subjects.Professionals],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Gjøre undersøkelser på åpent tilgjengelige kontaktdata i arbeidslivet")]
    public const string ResearchContacts = "research-open-contact-data";

    [ProcessingPurpose("Manage courses, participants, course leaders and premises",
        Subjects = [Subjects.Participants, Subjects.CourseLeaders],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Administrere kurs, deltakere, kursholdere og lokaler")]
    public const string ManageCourses = "manage-courses";

    [ProcessingPurpose("Hold exams and certify courses",
        Subjects = [Subjects.Participants],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Avholde eksamener og sertifisere kurs")]
    public const string HoldExams = "hold-exams-certify";

    [ProcessingPurpose("Analyse the use of products and services",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Analysere bruk av produkter og tjenester")]
    public const string AnalyseUsage = "analyse-usage";

    [ProcessingPurpose("Meet the requirements for course content of ST-0008 Certified Learning Programmes",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Oppfylle kravene til relevant læringsinnhold ifølge ST-0008")]
    public const string MeetStandard = "meet-st0008";

    [ProcessingPurpose("Handle deviations under the quality system ISO 9001",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Håndtere avvik i henhold til kvalitetssystemet ISO 9001")]
    public const string HandleDeviations = "handle-deviations-iso9001";

    [ProcessingPurpose("Analyse user trends",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Analysere brukertrender")]
    public const string AnalyseTrends = "analyse-trends";

    [ProcessingPurpose("Assess the effect of marketing and sales",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Bedømme effekt av markedsføring og salg")]
    public const string AssessMarketing = "assess-marketing-effect";

    [ProcessingPurpose("Tailor the user experience on websites and in marketing communication",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Tilpasse brukeropplevelsen på nettsteder og i markedskommunikasjon")]
    public const string TailorExperience = "tailor-experience";

    [ProcessingPurpose("Receive feedback from users and participants",
        Subjects = [Subjects.Participants],
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Motta tilbakemeldinger fra brukere og deltakere")]
    public const string ReceiveFeedback = "receive-feedback";

    [ProcessingPurpose("Handle enquiries and complaints in customer service",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Håndtere forespørsler og klager i kundeservicefunksjonen")]
    public const string HandleComplaints = "handle-enquiries-complaints";

    [ProcessingPurpose("Let users give feedback on courses, services and subcontractors",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Tillate brukere å gi tilbakemeldinger på kurs, tjenester og underleverandører")]
    public const string AllowFeedback = "allow-feedback";

    [ProcessingPurpose("Identify unauthorised behaviour, to secure websites and computer systems",
        LegalBasis = LegalBasis.LegitimateInterests, Interest = Routes.Interest, InterestOf = InterestHolder.Controller,
        Assessment = Assessments.LegitimateInterest, ObjectAt = Routes.Unsubscribe)]
    [Label("nb", "Identifisere uautorisert adferd")]
    public const string DetectMisuse = "identify-unauthorised-behaviour";
}
