using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class PeriodByReferenceRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4018",
        "The period stands somewhere else",
        "The storage period of {0} is not declared here: {1} (GDPR Art. 13(2)(a), 30(1)(f)). Declare the period itself; the document or the party can be named beside it.",
        RuleSeverity.Judgement,
        "13(2)(a), 30(1)(f)",
        "A schedule, a contract or another party fixes the period, so the register cannot show it and no code can run it. The data subject is to be told the period or the criteria, not where they can be found.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses
            .Where(c => (!string.IsNullOrWhiteSpace(c.AccordingTo) || c.DecidedBy is not null)
                && !c.HasPeriod && c.Until is null && c.Statute is null)
            .Select(c => Info.At(
                place.About,
                c.Spot.At(c.DecidedBy is null ? "AccordingTo" : "DecidedBy"),
                place.Name,
                c.DecidedBy is { } party ? $"'{party}' decides on it" : $"\"{c.AccordingTo}\" fixes it"));
}
