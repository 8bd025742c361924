namespace PrivacyAnalyzers;

/// <summary>Where data stand on their way to their end.</summary>
/// <remarks>Only <see cref="Due"/> lets anything be erased. Every other state keeps the data.</remarks>
public enum RetentionState
{
    /// <summary>The event that the period starts from has not happened, or nobody has recorded when.</summary>
    NotStarted = 0,

    /// <summary>The period runs; its last day is known.</summary>
    Running = 1,

    /// <summary>The period has ended.</summary>
    Due = 2,

    /// <summary>The period has ended, but an exception that is recorded in the row, or a law, keeps the data.</summary>
    Held = 3,

    /// <summary>No code can tell: a person must decide. The reason says why.</summary>
    Indeterminate = 4,
}
