using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What storage ends at, or is counted from.</summary>
public static class Events
{
    [RetentionEvent("Recruitment process completed", RetentionStartKind.ProcessEnd)]
    [Label("nb", "Rekrutteringsprosessen er fullført")]
    public const string RecruitmentCompleted = "recruitment-completed";

    [RetentionEvent("Last application date", Description = Texts.LastApplicationDate)]
    [Label("en", "Application deadline", Synonym = true), Label("nb", "Siste søknadsdato")]
    public const string ApplicationDeadline = "application-deadline";

    [RetentionEvent("Last recorded activity", RetentionStartKind.LastActivity)]
    [Label("nb", "Siste registrerte aktivitet")]
    [SuppressMessage("Privacy.Retention", "PRIV4023:Nothing says what counts as the event", Justification = Reasons.NoActivity)]
    public const string LastActivity = "last-activity";

    [RetentionEvent("Contractual obligations fulfilled", RetentionStartKind.ProcessEnd)]
    [Label("nb", "Kontraktsmessige forpliktelser oppfylt")]
    public const string ObligationsFulfilled = "contractual-obligations-fulfilled";

    [RetentionEvent("Purpose fulfilled", RetentionStartKind.ProcessEnd)]
    [Label("nb", "Formålet oppfylt")]
    public const string PurposeFulfilled = "purpose-fulfilled";
}
