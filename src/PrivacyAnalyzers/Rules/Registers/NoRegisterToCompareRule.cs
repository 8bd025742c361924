using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Registers;

internal sealed class NoRegisterToCompareRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV5011",
        "The file to compare with is not a register",
        "'{0}' is named by PrivacyCompareWith, but it is not a register that this version can read: it is not JSON, or its $schema is not urn:privacyanalyzers:ropa. Name a ropa.json that this product wrote (GDPR Art. 5(2)).",
        RuleSeverity.Warning,
        "5(2)",
        "A comparison that silently does not happen looks like agreement.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.Map.CompareWith.Where(c => c.Outline is null).Select(c => Info.At(whole.Map.Assembly, Spot.Name, c.File));
}
