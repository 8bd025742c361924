namespace PrivacyAnalyzers.Tool.Merging;

/// <summary>What two registers say differently of the same thing.</summary>
/// <param name="Path">Where, in the terms of the register.</param>
/// <param name="First">The register whose word stands.</param>
/// <param name="FirstValue">What it says, as JSON.</param>
/// <param name="Second">The other register.</param>
/// <param name="SecondValue">What that one says, as JSON.</param>
internal sealed record Disagreement(string Path, string First, string FirstValue, string Second, string SecondValue);
