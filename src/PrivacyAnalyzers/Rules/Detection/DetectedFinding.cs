using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>A finding of the detection as the register needs it: such a member declares nothing, so the model does not hold it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Type">The type around the member, as a documentation comment id.</param>
/// <param name="Suppressions">What is silenced at the member.</param>
/// <param name="Around">What is silenced at the type and the types around it.</param>
internal sealed record DetectedFinding(
    Finding Finding, string Type, EquatableArray<Suppression> Suppressions, EquatableArray<Suppression> Around);
