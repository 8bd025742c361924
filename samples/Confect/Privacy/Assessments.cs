using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What the policy says on the balance of interests. It says nothing on necessity, and names no document.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1101:A balancing test says nothing on necessity", Justification = Reasons.NoNecessity)]
public static class Assessments
{
    [Assessment("The balance for support, security and contact persons", AssessmentKind.LegitimateInterests,
        Interest = Texts.SupportAndContactInterest,
        Impact = Texts.BusinessPerspective,
        Conclusion = Texts.NoConflict)]
    [Label("nb", "Avveiningen for støtte, sikkerhet og kontaktpersoner")]
    public const string Business = "balance-support-security-contacts";

    [Assessment("The balance for profiling and direct marketing", AssessmentKind.LegitimateInterests,
        Interest = Texts.MarketingInterest,
        Impact = Texts.WorkTools,
        Safeguards = [Texts.NothingSensitiveInProfiles, Texts.OptOutSafeguard],
        Conclusion = Texts.NoConflict)]
    [Label("nb", "Avveiningen for profilering og direkte markedsføring")]
    public const string Profiling = "balance-profiling";
}
