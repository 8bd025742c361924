using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>Ids in the order of time: a UUID of version 7 (RFC 9562).</summary>
internal static class TimeOrderedId
{
    /// <summary>Makes the next one.</summary>
    public static Guid Create() => Guid.CreateVersion7();
}
