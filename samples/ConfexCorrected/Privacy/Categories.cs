using ConfexCorrected.Domain;
using PrivacyAnalyzers;

namespace ConfexCorrected.Privacy;

/// <summary>Which data, and for how long.</summary>
public static class Categories
{
    // Consent is the only basis: the data go with it, and with an address that nobody reads any more.
    [DataCategory("Newsletter data")]
    [ObtainedFrom(Sources.Person)]
    [Retention(Until = Events.ConsentWithdrawn, Combine = RetentionCombine.Earliest, Then = RetentionAction.Erase)]
    [Retention(24, After = Events.LastOpened, Then = RetentionAction.Erase)]
    public const string Newsletter = "newsletter-data";

    // Found on the web, so there is a period that starts in any case.
    [DataCategory("Prospects' contact details")]
    [ObtainedFrom(Sources.EmployerWebsites, InformedAt = "In the first message, within a month")]
    [Retention(Until = Events.Objected, Combine = RetentionCombine.Earliest, Then = RetentionAction.Erase)]
    [Retention(12, After = Events.Found, Then = RetentionAction.Erase)]
    public const string Prospects = "prospects";

    // What has to outlive the erasure, and nothing more.
    [DataCategory("Stop list")]
    [ObtainedFrom(Sources.Person)]
    [Retention(WithoutEnd = "An objection holds until the person takes it back", ReviewEveryMonths = 12,
        UnlessGround = ExceptionGround.LegalObligation)]
    public const string StopList = "stop-list";

    // The law says how long, and from which day.
    [DataCategory("Invoices")]
    [ObtainedFrom(Sources.Person)]
    [Retention(Statute = Statutes.SwedenAccounting, After = Events.Invoiced, Then = RetentionAction.Erase)]
    public const string Invoices = "invoices";

    // The exception has a ground and a period of its own.
    [DataCategory("Evaluations")]
    [ObtainedFrom(Sources.Person)]
    [Retention(12,
        After = Events.Submitted,
        Then = RetentionAction.Anonymise,
        WhenProperty = nameof(Evaluation.TestimonialApproved), WhenValue = false,
        When = "No testimonial")]
    [Retention(36,
        After = Events.Submitted,
        Then = RetentionAction.Anonymise,
        WhenProperty = nameof(Evaluation.TestimonialApproved),
        When = "A testimonial that the participant approved")]
    public const string Evaluations = "evaluations";
}
