using System.Diagnostics.CodeAnalysis;
using Confect.Domain;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>Which data, and for how long where the policy says it of them.</summary>
/// <remarks>The policy's list has the first three. The others are named in passing, in its sections on storage, marketing and
/// collection.</remarks>
public static class Categories
{
    [DataCategory("Basic personal data", Description = Texts.Basic, OpenEnded = true)]
    [Label("nb", "Grunnleggende personopplysninger")]
    [Retention(Criterion = Texts.ByBasis)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage", Justification = Reasons.WordsOnly)]
    public const string Basic = "basic-personal-data";

    [DataCategory("Content you have uploaded or shared", OpenEnded = true)]
    [Label("nb", "Innhold som du har lastet opp eller delt")]
    public const string UserContent = "user-content";

    [DataCategory("Information via job applications", Description = Texts.JobApplications, OpenEnded = true)]
    [Label("nb", "Informasjon via jobbsøknader")]
    [Retention(0, After = Events.RecruitmentCompleted, Then = RetentionAction.Erase, Combine = RetentionCombine.Earliest,
        Unless = Texts.OtherwiseAgreed, UnlessProperty = nameof(JobApplication.OtherwiseAgreed),
        UnlessGround = ExceptionGround.Agreement)]
    [Retention(6, After = Events.ApplicationDeadline, AtMost = true, Then = RetentionAction.Erase,
        Unless = Texts.OtherwiseAgreed, UnlessProperty = nameof(JobApplication.OtherwiseAgreed),
        UnlessGround = ExceptionGround.Agreement)]
    [Note(Topics.Retention, Texts.Usually)]
    [SuppressMessage("Privacy.Retention", "PRIV4024:What an exception keeps has no period of its own",
        Justification = Reasons.OpenAgreement)]
    public const string JobApplications = "job-application-information";

    [DataCategory("Contact information stored for marketing purposes", Description = Texts.MarketingContacts, OpenEnded = true)]
    [Label("nb", "Kontaktinformasjon lagret for markedsføringsformål")]
    [Retention(24, After = Events.LastActivity, AtMost = true, Then = RetentionAction.Erase)]
    [ObtainedFrom(Sources.Person), ObtainedFrom(Sources.CustomersPeople)]
    [ObtainedFrom(Sources.Others, Condition = Texts.InSomeCases)]
    public const string MarketingContacts = "marketing-contact-information";

    [DataCategory("Profiling data", Description = Texts.ProfilingData, OpenEnded = true,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.MarketingInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Profiling,
        ObjectAt = Texts.OptOut)]
    [Label("en", "Aggregated data about you", Synonym = true)]
    [Label("nb", "Profileringsdata"), Label("nb", "Aggregerte data om deg", Synonym = true)]
    [ObtainedFrom(Sources.Observed)]
    [SuppressMessage("Privacy.Declarations", "PRIV1108:Direct marketing shares its legal basis with other uses",
        Justification = Reasons.OneInterest)]
    public const string Profiling = "profiling-data";

    [DataCategory("Information about the customer relationship", Description = Texts.CustomerRelationship,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.MarketingInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Profiling,
        ObjectAt = Texts.OptOut)]
    [Label("nb", "Informasjon om kundeforholdet")]
    [SuppressMessage("Privacy.Declarations", "PRIV1108:Direct marketing shares its legal basis with other uses",
        Justification = Reasons.OneInterest)]
    public const string CustomerRelationship = "customer-relationship-information";

    // The policy names no fields, no basis and no period for them.
    [DataCategory("Cookies and other tracking technologies")]
    [Label("nb", "Informasjonskapsler og andre sporingsmetoder")]
    [ObtainedFrom(Sources.Observed)]
    public const string Tracking = "cookie-and-tracking-data";
}
