using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>Findings that only the whole map shows. What is about a word of a referenced assembly is the application's to hear,
/// which has no place in its source for it; the message names the word.</summary>
internal static class WholeFindings
{
    public static Finding At(this RuleInfo rule, WholeMap whole, Term term, Spot spot, params string[] arguments) =>
        At(rule, whole, term.Symbol, term.Assembly, spot, arguments);

    public static Finding At(this RuleInfo rule, WholeMap whole, StatementOwner owner, Spot spot, params string[] arguments) =>
        At(rule, whole, owner.Symbol, owner.Assembly, spot, arguments);

    /// <summary>About the register as a whole, at the attribute that says whose it is.</summary>
    public static Finding AtController(this RuleInfo rule, WholeMap whole, params string[] arguments) =>
        rule.At(whole.Map.Assembly, whole.Map.Organisation.Controller?.Spot ?? Spot.Name, arguments);

    private static Finding At(
        RuleInfo rule, WholeMap whole, string symbol, string assembly, Spot spot, string[] arguments) =>
        assembly == whole.Map.Assembly
            ? rule.At(symbol, spot, arguments)
            : rule.At(whole.Map.Assembly, Spot.Name, arguments);
}
