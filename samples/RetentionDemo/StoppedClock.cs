using System;

namespace RetentionDemo;

/// <summary>A clock that shows noon of one day.</summary>
public sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
