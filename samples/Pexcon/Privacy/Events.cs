using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What storage periods start from, or end with.</summary>
public static class Events
{
    private const string NotDefined = "The policy uses the event and does not say what counts as it.";

    [RetentionEvent("Inquiry handled", RetentionStartKind.ProcessEnd,
        Description = Texts.NothingLeftToDo)]
    [Label("sv", "Förfrågan hanterad")]
    public const string InquiryHandled = "inquiry-handled";

    [RetentionEvent("Customer relationship ended", RetentionStartKind.RelationshipEnd), Label("sv", "Kundrelationen upphör")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event", Justification = NotDefined)]
    public const string CustomerRelationshipEnded = "customer-relationship-ended";

    [RetentionEvent("Contract fulfilled", RetentionStartKind.ProcessEnd,
        Description = Texts.NoLongerForContract)]
    [Label("sv", "Avtalet fullföljt")]
    public const string ContractFulfilled = "contract-fulfilled";

    [RetentionEvent("Payment booked", RetentionStartKind.StatutoryAnchor,
        Description = Texts.BusinessTransaction)]
    [Label("sv", "Betalningen bokförd")]
    public const string PaymentBooked = "payment-booked";

    [RetentionEvent("Last active", RetentionStartKind.LastActivity,
        Description = Texts.ActivityMeans)]
    [Label("sv", "Senast aktiv")]
    public const string LastActive = "last-active";

    [RetentionEvent("Survey sent out", RetentionStartKind.ProcessEnd), Label("sv", "Undersökningen utskickad")]
    public const string SurveySent = "survey-sent";

    [RetentionEvent("Account closed", RetentionStartKind.RelationshipEnd), Label("sv", "Kontot avslutat")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event", Justification = NotDefined)]
    public const string AccountClosed = "account-closed";

    [RetentionEvent("Recruitment ended", RetentionStartKind.ProcessEnd,
        Description = Texts.RecruitmentOver)]
    [Label("sv", "Rekryteringsprocessen avslutad")]
    public const string RecruitmentEnded = "recruitment-ended";

    [RetentionEvent("CV withdrawn", RetentionStartKind.ConsentWithdrawn,
        Description = Texts.ToldToRemoveCv)]
    [Label("sv", "CV återkallat")]
    public const string CvWithdrawn = "cv-withdrawn";

    [RetentionEvent("Last active in the CV database", RetentionStartKind.LastActivity)]
    [Label("sv", "Senast aktiv i CV-databasen")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event", Justification = NotDefined)]
    public const string LastActiveInCvDatabase = "last-active-cv-database";
}
