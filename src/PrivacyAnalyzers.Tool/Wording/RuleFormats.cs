extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using analyzers::PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>The rules' messages with their places to fill, as the compiler side has them: registers hold them filled.</summary>
internal static class RuleFormats
{
    /// <summary>By the rules' ids.</summary>
    public static IReadOnlyDictionary<string, MessageFormat> All { get; } =
        RuleCatalog.All.ToDictionary(rule => rule.Id, rule => MessageFormat.Parse(rule.MessageFormat), StringComparer.Ordinal);
}
