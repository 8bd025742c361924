namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What a scan could not do, or had to guess. The rest is done.</summary>
/// <param name="Path">The file or folder, seen from the scanned one.</param>
/// <param name="Text">What is wrong with it.</param>
/// <param name="IsLeftOut">Whether something was not looked at for it.</param>
internal sealed record ScanProblem(string Path, string Text, bool IsLeftOut);
