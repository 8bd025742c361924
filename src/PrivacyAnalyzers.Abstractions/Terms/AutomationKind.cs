#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What is done by automated means: GDPR Art. 4(4), 22.</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum AutomationKind
#else
public enum AutomationKind
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 4(4): personal aspects are evaluated.</summary>
    Profiling = 1,

    /// <summary>A score is computed that others act on.</summary>
    Scoring = 2,

    /// <summary>Art. 22(1): a decision with legal or similarly significant effects, with no human in it.</summary>
    SolelyAutomatedDecision = 4,

    /// <summary>An AI system is used.</summary>
    ArtificialIntelligence = 8,

    /// <summary>A model is trained on the data.</summary>
    ModelTraining = 16,
}
