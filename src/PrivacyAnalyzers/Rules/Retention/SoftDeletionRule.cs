using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class SoftDeletionRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4016",
        "Data to be erased stand beside a mark of deletion",
        "'{0}' is to be erased, but '{1}' looks like rows are only marked as deleted (GDPR Art. 5(1)(e), 17). Erase them for good, or mark the date with [RetentionStart] and declare how long after it they go.",
        RuleSeverity.Info,
        "5(1)(e), 17",
        "A row that is marked as deleted still holds its data. It is no erasure, whatever the application shows.");

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary)
    {
        if (type.DeletionMark is not { } mark
            || type.Members.Concat(type.Inherited).Any(m => m.HasErrors || (m.Name == mark && !m.Starts.IsEmpty)))
        {
            yield break;
        }

        var erased = type.Members.FirstOrDefault(m => m.IsPersonal && m.Declarations
            .SelectMany(d => Resolver.Cells(d, vocabulary))
            .Any(c => !vocabulary.HasErrors(c.Purpose, c.Category) && c.Retention.Periods.Any(p => p.Then == RetentionAction.Erase)));
        if (erased is not null)
        {
            yield return Info.At(type.Symbol, Spot.Name, Names.Of(type, erased), mark);
        }
    }
}
