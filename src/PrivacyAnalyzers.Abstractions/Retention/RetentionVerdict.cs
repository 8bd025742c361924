using System;
using System.Collections.Generic;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>Whether data may be kept, and until when: the answer of a retention rule for one row on one day.</summary>
public readonly struct RetentionVerdict : IEquatable<RetentionVerdict>
{
    internal const string NothingDeclared = "no period is declared";

    private RetentionVerdict(RetentionState state, DateTime? dueDate, string? reason)
    {
        State = state;
        DueDate = dueDate;
        Reason = reason;
    }

    /// <summary>The period has not started. Also what <c>default</c> is: it keeps the data.</summary>
    public static RetentionVerdict NotStarted => default;

    /// <summary>The state.</summary>
    public RetentionState State { get; }

    /// <summary>The first day on which the data are due, where it is known.</summary>
    public DateTime? DueDate { get; }

    /// <summary>Why the data are held or no code can tell; null in the other states.</summary>
    public string? Reason { get; }

    /// <summary>Whether the period has ended and nothing keeps the data.</summary>
    public bool IsDue => State == RetentionState.Due;

    /// <summary>The period ends on a day that is known, and is judged on another.</summary>
    /// <param name="dueDate">The first day on which the data are due.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns><see cref="RetentionState.Due"/> from the due date on, before it <see cref="RetentionState.Running"/>.</returns>
    public static RetentionVerdict Ends(DateTime dueDate, DateTime today) =>
        new(today.Date >= dueDate.Date ? RetentionState.Due : RetentionState.Running, dueDate.Date, null);

    /// <summary>No code can tell.</summary>
    /// <param name="reason">Why not.</param>
    /// <returns>The verdict.</returns>
    public static RetentionVerdict Indeterminate(string reason) => new(RetentionState.Indeterminate, null, reason);

    /// <summary>The verdict of the period that ends first.</summary>
    /// <remarks>
    /// Due as soon as one is due; else held, since one has ended and something else keeps the data; else the earliest end that is
    /// known; else indeterminate or not started. Of no verdicts at all: indeterminate, so that nothing declared never means
    /// nothing to wait for.
    /// </remarks>
    /// <param name="verdicts">The verdicts of the single periods.</param>
    /// <returns>The verdict of all of them.</returns>
    public static RetentionVerdict Earliest(params RetentionVerdict[] verdicts)
    {
        if (verdicts is null)
        {
            throw new ArgumentNullException(nameof(verdicts));
        }

        return ByDate(verdicts, RetentionState.Due, latest: false)
            ?? HeldUntilTheFirst(verdicts)
            ?? ByDate(verdicts, RetentionState.Running, latest: false)
            ?? WithReason(verdicts, RetentionState.Indeterminate)
            ?? (verdicts.Length == 0 ? Indeterminate(NothingDeclared) : NotStarted);
    }

    /// <summary>The verdict of the period that ends last: data live until the last thing that they are needed for.</summary>
    /// <remarks>
    /// Due only when all are due; else held, indeterminate or not started if one is, since the end is then unknown; else the
    /// latest end. Of no verdicts at all: indeterminate.
    /// </remarks>
    /// <param name="verdicts">The verdicts of the single periods.</param>
    /// <returns>The verdict of all of them.</returns>
    public static RetentionVerdict Latest(params RetentionVerdict[] verdicts)
    {
        if (verdicts is null)
        {
            throw new ArgumentNullException(nameof(verdicts));
        }

        if (verdicts.Length == 0)
        {
            return Indeterminate(NothingDeclared);
        }

        return WithReason(verdicts, RetentionState.Held)
            ?? WithReason(verdicts, RetentionState.Indeterminate)
            ?? (Array.Exists(verdicts, v => v.State == RetentionState.NotStarted) ? NotStarted : (RetentionVerdict?)null)
            ?? ByDate(verdicts, RetentionState.Running, latest: true)
            ?? ByDate(verdicts, RetentionState.Due, latest: true)
            ?? NotStarted;
    }

    /// <summary>Applies an exception: data whose period has ended are kept while it holds.</summary>
    /// <param name="holds">Whether the exception holds for the row; null when that is not recorded or only written in words.</param>
    /// <param name="reason">The exception, in words.</param>
    /// <returns>This verdict, unless it is due: then held, or indeterminate when <paramref name="holds"/> is null.</returns>
    public RetentionVerdict Unless(bool? holds, string reason)
    {
        if (State != RetentionState.Due || holds == false)
        {
            return this;
        }

        return new RetentionVerdict(holds is null ? RetentionState.Indeterminate : RetentionState.Held, DueDate, reason);
    }

    /// <summary>Applies a law that requires the data to be kept until a day.</summary>
    internal RetentionVerdict NotBefore(DateTime end, DateTime today, string reason) =>
        DueDate is not DateTime due || due >= end ? this
        : State == RetentionState.Due && today.Date < end ? new(RetentionState.Held, end, reason)
        : new(State, end, Reason);

    /// <inheritdoc/>
    public bool Equals(RetentionVerdict other) =>
        State == other.State && DueDate == other.DueDate && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RetentionVerdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        ((int)State * 397) ^ DueDate.GetHashCode() ^ (Reason is null ? 0 : StringComparer.Ordinal.GetHashCode(Reason));

    /// <summary>The verdict in words for logs, the same in every culture.</summary>
    /// <returns>For instance <c>Due 2026-03-31</c> or <c>Held: a claim is open</c>.</returns>
    public override string ToString()
    {
        string date = DueDate is DateTime day ? " " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return State + date + (Reason is null ? "" : ": " + Reason);
    }

    /// <summary>Whether two verdicts say the same.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RetentionVerdict left, RetentionVerdict right) => left.Equals(right);

    /// <summary>Whether two verdicts differ.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RetentionVerdict left, RetentionVerdict right) => !left.Equals(right);

    /// <summary>What runs may end before what is held does.</summary>
    private static RetentionVerdict? HeldUntilTheFirst(RetentionVerdict[] verdicts)
    {
        DateTime? running = ByDate(verdicts, RetentionState.Running, latest: false)?.DueDate;
        return WithReason(verdicts, RetentionState.Held) is not RetentionVerdict held ? null
            : running < held.DueDate ? new(RetentionState.Held, running, held.Reason)
            : held;
    }

    private static RetentionVerdict? ByDate(RetentionVerdict[] verdicts, RetentionState state, bool latest)
    {
        RetentionVerdict? found = null;
        foreach (RetentionVerdict verdict in verdicts)
        {
            if (verdict.State == state
                && (found is not RetentionVerdict best
                    || (latest ? verdict.DueDate > best.DueDate : verdict.DueDate < best.DueDate)))
            {
                found = verdict;
            }
        }

        return found;
    }

    /// <summary>All the verdicts of a state as one: every reason is told, once, in the order of the declarations.</summary>
    private static RetentionVerdict? WithReason(RetentionVerdict[] verdicts, RetentionState state)
    {
        List<string>? reasons = null;
        DateTime? dueDate = null;
        foreach (RetentionVerdict verdict in verdicts)
        {
            if (verdict.State != state)
            {
                continue;
            }

            reasons ??= [];
            string reason = verdict.Reason ?? "";
            if (!reasons.Contains(reason))
            {
                reasons.Add(reason);
            }

            dueDate = dueDate > verdict.DueDate ? dueDate : verdict.DueDate ?? dueDate;
        }

        return reasons is null ? null : new RetentionVerdict(state, dueDate, string.Join("; ", reasons));
    }
}
