using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A clock that stands at a moment, until it is set.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
