using System;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.EntityFrameworkCore.Reporting;

/// <summary>What the runs write to the application's log. Names and counts only: values of rows never stand in it.</summary>
internal static partial class RetentionLogMessages
{
    public const string Category = "PrivacyAnalyzers.Retention";

    [LoggerMessage(1, LogLevel.Information, "Retention {Kind} {Run} of {Context} began; rows are judged on {Today}")]
    public static partial void RunBegan(this ILogger logger, RetentionRunKind kind, Guid run, string context, DateOnly today);

    [LoggerMessage(2, LogLevel.Information, "Retention {Kind} {Run} of {Context} ended after {Duration}: {Outcome}")]
    public static partial void RunEnded(
        this ILogger logger, RetentionRunKind kind, Guid run, string context, TimeSpan duration, RetentionOutcome outcome);

    [LoggerMessage(3, LogLevel.Information, "{Entity}, {Rule}, {Action}: {Due} due, {Done} done, {Held} held, {Left} left")]
    public static partial void StepEnded(
        this ILogger logger, string entity, string rule, RetentionAction action, long due, long done, long held, long left);

    [LoggerMessage(4, LogLevel.Error, "{Entity}, {Rule}: the step ended with a fault after {Done} rows; the others are run")]
    public static partial void StepFailed(this ILogger logger, Exception exception, string entity, string rule, long done);

    [LoggerMessage(5, LogLevel.Warning, "{Entity}, {Rule}: retry {Attempt} after a fault that passes")]
    public static partial void BatchRetried(this ILogger logger, Exception exception, string entity, string rule, int attempt);

    [LoggerMessage(6, LogLevel.Warning, "{Entity} is not run: {Reason}")]
    public static partial void LeftOut(this ILogger logger, string entity, string reason);

    [LoggerMessage(7, LogLevel.Error, "The retention run in the background failed; the next one comes as planned")]
    public static partial void BackgroundRunFailed(this ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "{Entity}, {Rule}: a commit was not confirmed; {Rows} rows may be done or not")]
    public static partial void CommitUnconfirmed(this ILogger logger, string entity, string rule, long rows);
}
