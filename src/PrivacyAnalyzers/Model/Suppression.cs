namespace PrivacyAnalyzers.Model;

/// <summary>The means by which a finding was silenced.</summary>
internal enum SuppressionKind
{
    SuppressMessage,
    Pragma,
    Configuration,
}

/// <summary>A finding that somebody silenced, and the reason given. It stays in the register's <c>gaps[]</c>.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Kind">How.</param>
/// <param name="Justification">Why; null when nobody said.</param>
/// <param name="Attribute">For a pragma: the attribute whose findings it silences; -1 for the name; null for all.</param>
internal sealed record Suppression(string RuleId, SuppressionKind Kind, string? Justification, int? Attribute = null);
