using System.Collections.Immutable;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>What can be wrong with a baseline of known findings. It is about a file of the project, which the model does not hold: the
/// analyzer asks here, and the register does not list it.</summary>
internal static class BaselineRules
{
    public static readonly RuleInfo Malformed = new(
        "PRIV2021",
        "A line of the baseline cannot be read",
        "The line names no known finding: {0}. Write 'PRIV2002 Namespace.Type.Member'.",
        RuleSeverity.Warning,
        "5(2)",
        "A project that is being adopted lists the findings that it knows of in a file whose name ends in .privacy-baseline.txt. A line that cannot be read names none, and what it was meant for is reported.");

    public static readonly RuleInfo Stale = new(
        "PRIV2022",
        "A line of the baseline is of no finding",
        "'{0}' is found no more. Take the line out of the baseline.",
        RuleSeverity.Judgement,
        "5(2)",
        "What a line of the baseline names was declared, renamed or taken out. The line would hide the same finding if it came back, and counts as work that is left.",
        NeedsWholeCompilation: true);

    public static readonly ImmutableArray<RuleInfo> All = [Malformed, Stale];
}
