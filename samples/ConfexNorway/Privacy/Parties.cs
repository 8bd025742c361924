using System.Diagnostics.CodeAnalysis;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

// Contract partners that receive "various personal data", without a word on role, data or purpose: they are disclosures of
// the processing as a whole. What a purpose ties to one of them stands on the purpose.
[assembly: Discloses(Parties.CourseAdministration, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CourseLeaders, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CourseVenues, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.Accounting, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.EmailSystem, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CloudStorage, RecipientRole.Unspecified)]

// Recipients that answer for their processing themselves.
[assembly: Discloses(Parties.Authorities, RecipientRole.Controller)]
[assembly: Discloses(Parties.PaymentProviders, RecipientRole.Controller)]
[assembly: Discloses(Parties.AuditorsAndLawyers, RecipientRole.Controller)]
[assembly: Discloses(Parties.RecruitmentAgencies, RecipientRole.Controller)]

// The policy says both: these ten receive data, and beyond testimonials nobody does.
[assembly: NeverDiscloses(Parties.OtherBusinesses)]
[assembly: Note("sharing",
    "Beyond testimonials, personal data are not shared with other businesses, says the assessment; the policy's own lists "
    + "name ten kinds of recipients.")]

namespace ConfexNorway.Privacy;

/// <summary>Who receives data.</summary>
[SuppressMessage("Privacy.Flows", "PRIV3011:Where the recipient has the data is not declared",
    Justification = "Of the e-mail systems only the policy says where they have the data. Where others do, cloud storage among them, "
        + "is not said.")]
public static class Parties
{
    [Party("Course administration system"), Label("nb", "System for kursadministrasjon")]
    public const string CourseAdministration = "course-administration-system";

    [Party("Course leaders"), Label("nb", "Kursholdere/kursledere")]
    public const string CourseLeaders = "course-leaders";

    [Party("Companies that offer premises for courses"), Label("nb", "Bedrifter som tilbyr lokaler for kursgjennomføringer")]
    public const string CourseVenues = "course-venues";

    [Party("Accounting system"), Label("nb", "Regnskapssystem")]
    public const string Accounting = "accounting-system";

    [Party("E-mail system", Description = "Several, in the cloud, with servers in the USA."), Label("nb", "Epostsystem")]
    [Transfer("US",
        Categories = [Categories.Contact],
        Condition = "May happen; only e-mail addresses",
        Safeguards = "The suppliers give guarantees under chapter V of the GDPR",
        Exposure = TransferExposure.Stored)]
    [Note("transfer",
        "According to the European Commission, the USA cannot guarantee the same rights, says the policy; for the rules it "
        + "points to the website of Datatilsynet.")]
    [SuppressMessage("Privacy.Flows", "PRIV3003:The transfer rests on nothing that is declared",
        Justification = "The policy speaks of guarantees under chapter V of the GDPR and does not name the instrument.")]
    public const string EmailSystem = "email-system";

    [Party("Cloud storage services"), Label("nb", "Skylagringstjenester")]
    public const string CloudStorage = "cloud-storage-services";

    [Party("State and municipal authorities"), Label("nb", "Statlige og kommunale myndigheter")]
    public const string Authorities = "public-authorities";

    [Party("Organisations that offer or administer payment solutions")]
    [Label("nb", "Organisasjoner som tilbyr eller administrerer betalingsløsninger")]
    public const string PaymentProviders = "payment-solution-providers";

    [Party("Auditors and law firms"), Label("nb", "Revisorer og advokatbyråer")]
    public const string AuditorsAndLawyers = "auditors-and-law-firms";

    [Party("Recruitment agencies"), Label("nb", "Rekrutteringsbyråer")]
    public const string RecruitmentAgencies = "recruitment-agencies";

    // The policy has it in neither list of recipients.
    [Party("Google (Google Analytics)",
        Description = "Web analytics. Google stores the information and uses it further.",
        NoticeUrl = "https://policies.google.com/privacy")]
    [Label("nb", "Google (Google Analytics)")]
    public const string GoogleAnalytics = "google-analytics";

    [Party("The public", Description = "Readers of published testimonials.")]
    [Label("nb", "Offentligheten")]
    public const string Public = "public-testimonials";

    [Party("Course leaders or course venues that receive testimonials"), Label("nb", "Kursholdere eller kurssteder")]
    public const string TestimonialReceivers = "course-providers-testimonials";

    [Party("Other businesses"), Label("nb", "Andre virksomheter")]
    public const string OtherBusinesses = "other-businesses";
}
