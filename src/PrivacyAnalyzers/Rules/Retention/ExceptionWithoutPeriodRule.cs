using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class ExceptionWithoutPeriodRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4024",
        "What an exception keeps has no period of its own",
        "No period is declared for what the exception \"{0}\" keeps of {1} (GDPR Art. 5(1)(e)). Give it one with a [Retention] whose 'When' or 'WhenProperty' names the same, or say with 'ReviewEveryMonths' how often it is reviewed.",
        RuleSeverity.Info,
        "5(1)(e)",
        "The period is over, and the excepted data stay: until when? An exception for a claim ends with the claim and one for a legal duty with the duty. Consent, agreement, archiving and the like end at no time of their own.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        place.Retention.Clauses
            .Where(c => c.HasException && IsOpen(c.UnlessGround) && c is { Statute: null, ReviewEveryMonths: not > 0 }
                && !place.Retention.Periods.Any(other => IsFor(other, c)))
            .Select(c => Info.At(
                place.About, c.Spot, string.IsNullOrWhiteSpace(c.Unless) ? c.UnlessProperty! : c.Unless!, place.Name));

    /// <summary>Whether the exception ends at no time that follows from its ground. Of one with no ground (PRIV4011) nobody can
    /// tell.</summary>
    private static bool IsOpen(ExceptionGround ground) => ground is ExceptionGround.Consent or ExceptionGround.Agreement
        or ExceptionGround.PublicInterest or ExceptionGround.ArchivingResearchStatistics or ExceptionGround.FreedomOfExpression;

    /// <summary>Whether a period is for the rows that an exception keeps.</summary>
    private static bool IsFor(RetentionClause period, RetentionClause exception) =>
        (period.WhenProperty is not null && period.WhenProperty == exception.UnlessProperty && period.WhenValue)
        || (period.When is not null && period.When == exception.Unless);
}
