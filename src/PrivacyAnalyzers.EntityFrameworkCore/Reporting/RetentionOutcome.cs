namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>How a run ended.</summary>
public enum RetentionOutcome
{
    /// <summary>Every step was run to its end.</summary>
    Completed = 0,

    /// <summary>It was asked to stop. What was done before is done, and counted.</summary>
    Cancelled = 1,

    /// <summary>At least one step ended with a fault; the others were run.</summary>
    Failed = 2,
}
