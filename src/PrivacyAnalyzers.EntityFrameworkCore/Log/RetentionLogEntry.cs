using System;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>One row that a run erased, anonymised or marked: what a restored backup brings back, and has to lose again.</summary>
/// <remarks>The entry has the row's key and none of its data. Where keys are personal data themselves, so is the log: do not keep
/// it longer than the oldest backup that could be restored.</remarks>
public sealed class RetentionLogEntry
{
    /// <summary>The entry's key.</summary>
    public Guid Id { get; set; }

    /// <summary>The number of the run: <see cref="RetentionReport.Run"/>.</summary>
    public Guid Run { get; set; }

    /// <summary>The type's id in the register.</summary>
    public string Entity { get; set; } = "";

    /// <summary>The rule's id in the plan; <c>row</c> for the row as a whole.</summary>
    public string Rule { get; set; } = "";

    /// <summary>The values of the row's primary key, as they are stored, in a JSON array.</summary>
    public string Key { get; set; } = "";

    /// <summary>The day that the row was judged on, in UTC.</summary>
    public DateOnly Day { get; set; }

    /// <summary>What was done.</summary>
    public RetentionAction Action { get; set; }
}
