namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>What a run does to the rows.</summary>
public enum RetentionRunKind
{
    /// <summary>It counts them and changes nothing.</summary>
    DryRun = 0,

    /// <summary>It erases, anonymises and marks what is due.</summary>
    Run = 1,

    /// <summary>It does again what the log says was done, after a backup was restored.</summary>
    Replay = 2,
}
