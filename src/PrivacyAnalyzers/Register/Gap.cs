using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Register;

/// <summary>A finding in the register, with the silencing that somebody put on it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Suppressed">How and why it is silenced; null where it is not.</param>
/// <param name="InBaseline">Whether it stands in the project's baseline, and is not reported for that.</param>
internal sealed record Gap(Finding Finding, RuleInfo Rule, Suppression? Suppressed, bool InBaseline);
