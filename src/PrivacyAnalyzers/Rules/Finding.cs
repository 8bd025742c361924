using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

/// <summary>What a rule found: a squiggle for the developer, a gap in the register for the data protection officer.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="About">The declaration that it is about, as a documentation comment id; the assembly's name for the whole.</param>
/// <param name="Spot">Where in that declaration.</param>
/// <param name="Arguments">The message's arguments.</param>
/// <param name="Constants">The declared constants that a code fix can put in.</param>
internal sealed record Finding(
    string RuleId,
    string About,
    Spot Spot,
    EquatableArray<string> Arguments,
    EquatableArray<string> Constants)
{
    public string Message(RuleInfo rule) =>
        string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. Arguments.Cast<object>()]);
}
