extern alias analyzers;

using analyzers::PrivacyAnalyzers.Detection;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What the command line asks of a scan.</summary>
/// <param name="Scope">The types to look at; null leaves it to the code base's <c>.editorconfig</c>.</param>
/// <param name="Minimum">What is less sure is left out; null as above.</param>
/// <param name="WithGenerated">Whether files that a program wrote are looked at too.</param>
internal sealed record ScanOptions(DetectionScope? Scope, Likelihood? Minimum, bool WithGenerated);
