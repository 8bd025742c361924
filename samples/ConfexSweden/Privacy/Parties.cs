using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

// Contract partners that receive "various personal data", without a word on role, data or purpose: they are disclosures of
// the processing as a whole. What a purpose ties to one of them stands on the purpose.
[assembly: Discloses(Parties.CourseAdministration, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CourseLeaders, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CourseVenues, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.Accounting, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.EmailSystems, RecipientRole.Unspecified)]
[assembly: Discloses(Parties.CloudStorage, RecipientRole.Unspecified)]

namespace ConfexSweden.Privacy;

/// <summary>Who receives data.</summary>
[SuppressMessage("Privacy.Flows", "PRIV3011:Where the recipient has the data is not declared",
    Justification = "Of the e-mail systems only the policy says where they have the data. Where others do, cloud storage among them, "
        + "is not said.")]
public static class Parties
{
    [Party("Course administration systems"), Label("sv", "Kursadministrationssystem")]
    public const string CourseAdministration = "course-administration-system";

    [Party("Course leaders"), Label("sv", "Kursledare")]
    public const string CourseLeaders = "course-leaders";

    [Party("Course venues"), Label("sv", "Kursplatser")]
    public const string CourseVenues = "course-venues";

    [Party("The accounting system"), Label("sv", "Redovisningssystemet")]
    public const string Accounting = "accounting-system";

    [Party("E-mail systems", Description = "Several, in the cloud, with servers in the USA."), Label("sv", "E-postsystem")]
    [Transfer("US",
        Categories = [Categories.Contact],
        Condition = "Only e-mail addresses",
        Safeguards = "The suppliers give guarantees under chapter V of the GDPR",
        Exposure = TransferExposure.Stored)]
    [SuppressMessage("Privacy.Flows", "PRIV3003:The transfer rests on nothing that is declared",
        Justification = "The policy speaks of guarantees under chapter V of the GDPR and does not name the instrument.")]
    public const string EmailSystems = "email-system";

    [Party("Cloud storage services"), Label("sv", "Molnlagringstjänster")]
    public const string CloudStorage = "cloud-storage-services";

    [Party("The public", Description = "Readers of published testimonials.")]
    [Label("sv", "Allmänheten")]
    public const string Public = "public-testimonials";

    [Party("Course providers or course venues that receive testimonials"), Label("sv", "Kursleverantörer eller kursplatser")]
    public const string TestimonialReceivers = "course-providers-testimonials";
}
