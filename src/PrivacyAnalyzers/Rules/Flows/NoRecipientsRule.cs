using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoRecipientsRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3001",
        "The recipients are not declared",
        "Who receives the data of the purpose '{0}' is not declared (GDPR Art. 30(1)(d), 13(1)(e)). Add [Discloses], or [DeclaresNone(Matter.Recipients)] where nobody does.",
        RuleSeverity.Warning,
        "30(1)(d), 13(1)(e)",
        "The register names the recipients of each processing, or their categories. Nobody and nobody thought of it are different answers: 'none' is said. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister || SaysWho(whole.Map.Organisation.Statements))
        {
            return [];
        }

        var words = whole.Map.Vocabulary;
        return whole.Activities.All
            .Where(a => a.Purpose is { Term.HasErrors: false } purpose && !IsAnswered(purpose.Term, purpose.Statements))
            .Where(a => !(words.FindPurpose(a.Purpose!.Facts.PartOf) is { } parent && IsAnswered(parent.Term, parent.Statements)))
            .Where(a => !a.Data.Any(d => words.FindCategory(d.Category) is { } category && IsAnswered(category.Term, category.Statements)))
            .Select(a => Info.At(whole, a.Purpose!.Term, Spot.Name, a.Id));
    }

    /// <summary>A half-typed word may answer it.</summary>
    private static bool IsAnswered(Term term, Statements statements) => term.HasErrors || SaysWho(statements);

    private static bool SaysWho(Statements statements) =>
        !statements.Disclosures.IsEmpty || statements.DeclaresNone(Matter.Recipients);
}
