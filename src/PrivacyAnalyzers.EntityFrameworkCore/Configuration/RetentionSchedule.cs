using System;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>When the background service runs.</summary>
/// <param name="Interval">How long after the last run; null where there is a time of day.</param>
/// <param name="Time">The time of day in UTC.</param>
/// <param name="DryRun">Whether the runs only count.</param>
internal sealed record RetentionSchedule(TimeSpan? Interval, TimeOnly? Time, bool DryRun)
{
    /// <summary>How long to wait before the next run.</summary>
    /// <param name="now">Now, in UTC.</param>
    /// <param name="isFirst">Whether nothing has run yet.</param>
    public TimeSpan DelayFrom(DateTimeOffset now, bool isFirst)
    {
        if (Time is not TimeOnly time)
        {
            return isFirst ? TimeSpan.Zero : Interval!.Value;
        }

        TimeSpan until = time.ToTimeSpan() - now.UtcDateTime.TimeOfDay;
        return until > TimeSpan.Zero ? until : until + TimeSpan.FromDays(1);
    }
}
