using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>What a change means for the people whose data it is about.</summary>
internal enum ChangeKind
{
    /// <summary>Personal data, a purpose or people that the approved register does not have.</summary>
    NewData,

    /// <summary>The register promises less, or says less, than the approved one.</summary>
    Weakened,

    /// <summary>All else: words, and what got stricter.</summary>
    Drift,
}

/// <summary>One change, at one place or at several alike.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="What">What it is, as a stable word for scripts: <c>retention-longer</c>.</param>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What stands there now; null for nothing.</param>
/// <param name="Paths">Where, in the terms of the register: <c>activities/delivery/recipients/mailer</c>.</param>
internal sealed record Change(ChangeKind Kind, string What, string? Before, string? After, IReadOnlyList<string> Paths);
