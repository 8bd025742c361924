using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class UndescribedEventRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4023",
        "Nothing says what counts as the event",
        "What exactly counts as '{0}' is not declared, and storage periods start from it (GDPR Art. 13(2)(a)). Describe the event in a sentence with 'Description'.",
        RuleSeverity.Info,
        "13(2)(a)",
        "When a relation ends and what counts as activity can be understood in several ways: the last order or the closed account, an opened mail or a log-in. Asked where an application declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            return [];
        }

        var starts = new HashSet<string>(
            References.Of(whole.Map).Where(r => r.Kind == TermKind.Event && r.Spot.Argument is "After" or "Until").Select(r => r.Id));
        return whole.Map.Vocabulary.Events
            .Where(e => e.Kind is RetentionStartKind.RelationshipEnd or RetentionStartKind.LastActivity
                && !e.Term.HasErrors && string.IsNullOrWhiteSpace(e.Term.Description) && starts.Contains(e.Term.Id))
            .Select(e => Info.At(e.Term.Symbol, e.Term.Spot, e.Term.Id));
    }
}
