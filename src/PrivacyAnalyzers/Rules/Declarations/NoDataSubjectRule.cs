using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoDataSubjectRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1005",
        "A purpose has no data subjects",
        "No data subjects are declared for the purpose '{0}' (GDPR Art. 30(1)(c)). Name them with 'Subjects = [...]', or say [DataSubject] on the types that hold the data.",
        RuleSeverity.Warning,
        "30(1)(c)",
        "The register describes the categories of data subjects of each processing: whose data they are.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            return [];
        }

        var activities = whole.Activities.All.Where(a => a.Purpose is not null).ToArray();
        var known = new HashSet<string>(activities.Where(a => a.Subjects.Count > 0).Select(a => a.Id), StringComparer.Ordinal);

        // A purpose and its parts are about the same people, wherever of the two it is said.
        var byParts = new HashSet<string>(
            activities.Where(a => known.Contains(a.Id)).SelectMany(a => Parents.Of(a.Purpose!, whole.Map.Vocabulary)).Select(p => p.Term.Id),
            StringComparer.Ordinal);
        return
            from activity in activities
            let purpose = activity.Purpose
            where !purpose.Term.HasErrors && !known.Contains(activity.Id) && !byParts.Contains(activity.Id)
                && !Parents.Of(purpose, whole.Map.Vocabulary).Any(p => known.Contains(p.Term.Id))
            select Info.At(purpose.Term.Symbol, purpose.Term.Spot, activity.Id);
    }
}
