#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What makes a high risk likely: the nine criteria of WP 248 rev.01, for GDPR Art. 35(3).</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum RiskIndicator
#else
public enum RiskIndicator
#endif
{
    /// <summary>None is declared.</summary>
    None = 0,

    /// <summary>People are evaluated or scored.</summary>
    EvaluationOrScoring = 1,

    /// <summary>Decisions with legal or similar effects are automated.</summary>
    AutomatedDecision = 2,

    /// <summary>People are monitored systematically.</summary>
    SystematicMonitoring = 4,

    /// <summary>Data are sensitive or highly personal.</summary>
    SensitiveData = 8,

    /// <summary>The processing is on a large scale.</summary>
    LargeScale = 16,

    /// <summary>Data sets are matched or combined.</summary>
    Matching = 32,

    /// <summary>Data subjects are vulnerable.</summary>
    VulnerableSubjects = 64,

    /// <summary>Technology is used in a new way.</summary>
    NewTechnology = 128,

    /// <summary>People are kept from a right, a service or a contract.</summary>
    PreventsRightOrService = 256,
}
