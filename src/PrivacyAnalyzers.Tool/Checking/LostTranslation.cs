namespace PrivacyAnalyzers.Tool.Checking;

/// <summary>A translation of a text that the register does not say.</summary>
/// <param name="Language">The language that it is in.</param>
/// <param name="Text">The text that was translated.</param>
internal sealed record LostTranslation(string Language, string Text);
