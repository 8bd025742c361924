using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class NoGroundForKeepingRule : RetentionStatementRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4011",
        "Data are kept beyond their period with no ground",
        "The ground for keeping {0} {1} is not declared (GDPR Art. 17(3)). Name it with 'UnlessGround', or the law with 'Statute'.",
        RuleSeverity.Warning,
        "17(3)",
        "Erasure can be refused on the grounds of Art. 17(3): expression and information, a legal duty or public task, public health, archiving and research, legal claims. Beside them stand the data subject's consent and what is agreed with it. An exception of no ground is none.");

    private protected override IEnumerable<Finding> Check(RetentionPlace place, Vocabulary vocabulary) =>
        RestsOnLaw(place.Basis)
            ? []
            : place.Retention.Clauses
                .Where(c => (c.HasException || !string.IsNullOrWhiteSpace(c.WithoutEnd))
                    && c is { UnlessGround: ExceptionGround.Unspecified, Statute: null })
                .Select(c => Info.At(place.About, c.Spot, place.Name, Words(c)));

    /// <summary>A legal duty or a public task is a ground itself, Art. 17(3)(b), where the law is named.</summary>
    private static bool RestsOnLaw(BasisStatement basis) =>
        basis is { Basis: LegalBasis.LegalObligation or LegalBasis.PublicTask, Law: not null };

    private static string Words(RetentionClause clause) =>
        !string.IsNullOrWhiteSpace(clause.WithoutEnd) ? $"without an end (\"{clause.WithoutEnd}\")"
        : $"beyond the period (\"{(string.IsNullOrWhiteSpace(clause.Unless) ? clause.UnlessProperty : clause.Unless)}\")";
}
