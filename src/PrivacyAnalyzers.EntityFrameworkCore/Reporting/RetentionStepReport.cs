using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>What one step of a run found and did: the erasure of a type's rows, or one rule for its members.</summary>
/// <remarks>
/// Each row was counted once, before the step changed it: <see cref="Rows"/> is the sum of <see cref="Due"/>,
/// <see cref="Held"/>, <see cref="NotStarted"/>, <see cref="Running"/>, <see cref="Indeterminate"/>, <see cref="Finished"/> and
/// <see cref="GoneWithRow"/>. Rows that others change meanwhile are why <see cref="Done"/> can differ from <see cref="Due"/>.
/// </remarks>
public sealed record RetentionStepReport
{
    /// <summary>The type's id in the register.</summary>
    public required string Entity { get; init; }

    /// <summary>The rule's id in the plan; <c>row</c> for the row as a whole, and <c>mark</c> with the action where several rules
    /// share a mark.</summary>
    public required string Rule { get; init; }

    /// <summary>What the step does.</summary>
    public required RetentionAction Action { get; init; }

    /// <summary>The members that the step writes; none where it erases rows.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The members of the rule that still hold their data afterwards, and why.</summary>
    public required IReadOnlyList<RetentionNotWritten> NotWritten { get; init; }

    /// <summary>For each period, the day before which it must have started for its data to be due.</summary>
    public required IReadOnlyList<RetentionCutoff> Cutoffs { get; init; }

    /// <summary>Whether not all rows were counted, since the step was cancelled, or the database no longer answered: then the counts
    /// are those of the rows up to where it ended, and more may be left than <see cref="Left"/> says.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How many rows there were.</summary>
    public long Rows { get; init; }

    /// <summary>How many were due: their periods had ended, nothing held them, and something was left to do.</summary>
    public long Due { get; init; }

    /// <summary>How many rows the step's statements changed, as the database counted them. Zero in a dry run.</summary>
    public long Done { get; init; }

    /// <summary>How many of the rows beyond <see cref="Done"/> were changed by statements whose commit was not confirmed, since
    /// the connection broke: they may be done or not. A further run finds those that are not.</summary>
    public long Unconfirmed { get; init; }

    /// <summary>How many were still due when the step ended: another run has to take them. In a dry run, all that were.</summary>
    public long Left { get; init; }

    /// <summary>How many were kept although their periods had ended.</summary>
    public long Held { get; init; }

    /// <summary>What kept them: each hold of the options with its rows; before them, all that the plan itself knows as one, since a
    /// row may have several of its reasons.</summary>
    public required IReadOnlyList<RetentionHeld> Holds { get; init; }

    /// <summary>How many had no start: the event has not happened, or nobody has recorded when.</summary>
    public long NotStarted { get; init; }

    /// <summary>How many had a period that had not ended.</summary>
    public long Running { get; init; }

    /// <summary>How many no code can judge: a person must.</summary>
    public long Indeterminate { get; init; }

    /// <summary>Why no code can, as far as it is so for each row of the type.</summary>
    public string? IndeterminateReason { get; init; }

    /// <summary>How many were at their end already: an earlier run took them.</summary>
    public long Finished { get; init; }

    /// <summary>How many rows go as a whole, so that nothing is left to do in their members: those that a dry run would erase.</summary>
    public long GoneWithRow { get; init; }

    /// <summary>How many statements changed rows.</summary>
    public int Batches { get; init; }

    /// <summary>How often a batch was tried again after a fault that passed.</summary>
    public int Retries { get; init; }

    /// <summary>How long the step took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The fault that ended the step: the exception's type, and the database's code for it. Its message may quote
    /// data, and so stands only in the log. Null where there was none.</summary>
    public string? Fault { get; init; }
}

/// <summary>A member that still holds its data.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Reason">Why.</param>
public sealed record RetentionNotWritten(string Member, string Reason);

/// <summary>What kept rows.</summary>
/// <param name="Reason">The reason, as it was declared.</param>
/// <param name="Rows">How many.</param>
public sealed record RetentionHeld(string Reason, long Rows);

/// <summary>The day before which a period must have started for its data to be due.</summary>
/// <param name="Purpose">The purpose's id; null where none is declared.</param>
/// <param name="Start">The member that the period starts from.</param>
/// <param name="Period">The period, as an ISO 8601 duration.</param>
/// <param name="StartedBefore">The day.</param>
/// <param name="Law">The law that requires the data for the period; null where the period is the declared one.</param>
public sealed record RetentionCutoff(string? Purpose, string Start, string Period, DateOnly StartedBefore, string? Law = null);
