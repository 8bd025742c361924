using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>Who receives data.</summary>
public static class Parties
{
    private const string NotTied =
        "The policy lists this contract partner as a recipient of various personal data: for which purposes, which data and "
        + "in which role is not said.";

    [Party("Course administration systems"), Label("sv", "Kursadministrationssystem")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = NotTied)]
    public const string CourseAdministration = "course-administration-system";

    [Party("Course leaders"), Label("sv", "Kursledare")]
    public const string CourseLeaders = "course-leaders";

    [Party("Course venues"), Label("sv", "Kursplatser")]
    public const string CourseVenues = "course-venues";

    [Party("The accounting system"), Label("sv", "Redovisningssystemet")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = NotTied)]
    public const string Accounting = "accounting-system";

    [Party("E-mail systems",
        Description = "Several, in the cloud, with servers in the USA. E-mail addresses reach them; the policy speaks of "
            + "guarantees under GDPR chapter V and does not name the instrument.")]
    [Label("sv", "E-postsystem")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = NotTied)]
    public const string EmailSystems = "email-system";

    [Party("Cloud storage services"), Label("sv", "Molnlagringstjänster")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = NotTied)]
    public const string CloudStorage = "cloud-storage-services";

    [Party("The public", Description = "Readers of published testimonials.")]
    public const string Public = "public-testimonials";

    [Party("Course providers or course venues that receive testimonials"), Label("sv", "Kursleverantörer eller kursplatser")]
    public const string TestimonialReceivers = "course-providers-testimonials";
}
