using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

/// <summary>Data that are kept for a while after the data subject said no: one rule for consent that is withdrawn, one for an
/// objection.</summary>
internal sealed class KeptAfterWithdrawalRule : Rule
{
    private readonly Func<Cell, Vocabulary, bool> applies;

    private KeptAfterWithdrawalRule(RuleInfo info, Func<Cell, Vocabulary, bool> applies)
    {
        Info = info;
        this.applies = applies;
    }

    public static KeptAfterWithdrawalRule Consent { get; } = new(
        new(
            "PRIV4020",
            "Data that rest on consent alone are kept after it is withdrawn",
            "Consent alone carries {0} for {1}, but they are kept {2} (GDPR Art. 7(3), 17(1)(b)). End the storage at the event itself, or declare the other basis on which they are kept that long.",
            RuleSeverity.Judgement,
            "7(3), 17(1)(b)",
            "When consent is withdrawn and nothing else carries the processing, the data are erased without undue delay. Months of storage after that rest on nothing.",
            NeedsWholeCompilation: true),
        (cell, _) => cell.Basis.Basis == LegalBasis.Consent);

    public static KeptAfterWithdrawalRule Objection { get; } = new(
        new(
            "PRIV4022",
            "Data are kept after an objection",
            "The use of {0} for {1} can be objected to, but they are kept {2} (GDPR Art. 21(3), 17(1)(c)). End the use for this purpose at the event itself, or say what the data are kept for.",
            RuleSeverity.Info,
            "21(3), 17(1)(c)",
            "After an objection to direct marketing the data are no longer used for it, and after a successful objection they are erased. What is kept on needs a purpose of its own.",
            NeedsWholeCompilation: true),
        (cell, words) => cell.Basis.Basis == LegalBasis.LegitimateInterests
            && (cell.Basis.ObjectAt is not null || words.FindPurpose(cell.Purpose) is { Statements.Marketing.IsEmpty: false }));

    public override RuleInfo Info { get; }

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        if (words.Events.All(e => e.Kind != RetentionStartKind.ConsentWithdrawn))
        {
            return [];
        }

        // One clause may serve data on several bases: after the withdrawal of one the others carry them.
        var kept =
            from placed in whole.Cells
            from clause in placed.Cell.Retention.Periods
            where (clause.Months > 0 || clause.Days > 0) && clause.Then != RetentionAction.Restrict
                && words.FindEvent(clause.After)?.Kind == RetentionStartKind.ConsentWithdrawn
            group placed by (placed.About, clause, placed.Cell.Category) into together
            where together.All(p => applies(p.Cell, words))
            select Info.At(
                together.Key.About,
                together.First().SpotOf(together.Key.clause),
                together.Key.Category is { } category ? $"data of '{category}'" : "data",
                Names.Purposes(together.Select(p => p.Cell.Purpose)),
                Names.Of(together.Key.clause));
        return kept;
    }
}
