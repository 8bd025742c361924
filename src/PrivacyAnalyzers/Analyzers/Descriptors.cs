using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Makes the compiler's descriptors of the rules: the one place that knows severities, links and tags.</summary>
internal static class Descriptors
{
    private const string HelpLinkFormat = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{0}.md";

    private const string HowToSilence =
        " To silence it, use [SuppressMessage(\"Privacy\", \"{0}\", Justification = \"...\")] or '#pragma warning disable {0} // reason': the finding then stands in the register's gaps with the reason.";

    public static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.ToImmutableDictionary(i => i.Id, Make);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleCatalog.All.Select(i => ById[i.Id])];

#pragma warning disable RS2008 // The releases are tracked in docs and tested there against the catalogue, which this analyzer cannot follow.
    private static DiagnosticDescriptor Make(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        rule.Description + HowToSilence.Replace("{0}", rule.Id),
        HelpLinkFormat.Replace("{0}", rule.Id),
        rule.NeedsWholeCompilation ? [WellKnownDiagnosticTags.CompilationEnd] : []);
#pragma warning restore RS2008
}
