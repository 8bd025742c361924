using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Register;

/// <summary>A finding in the register, with the silencing that somebody put on it.</summary>
internal sealed record Gap(Finding Finding, RuleInfo Rule, Suppression? Suppressed);
