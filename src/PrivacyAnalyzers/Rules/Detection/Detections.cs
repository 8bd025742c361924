using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>What the detection adds to a register's gaps.</summary>
/// <param name="Findings">The members that nobody declared, in ordinal order of their ids.</param>
/// <param name="Known">The findings that stand in the project's baseline.</param>
internal sealed record Detections(EquatableArray<DetectedFinding> Findings, EquatableArray<KnownFinding> Known)
{
    public static readonly Detections None = new(EquatableArray<DetectedFinding>.Empty, EquatableArray<KnownFinding>.Empty);
}
