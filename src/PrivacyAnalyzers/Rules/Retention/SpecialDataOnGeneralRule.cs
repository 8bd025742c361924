using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class SpecialDataOnGeneralRule : Rule
{
    private const SensitiveKind NotArticle9 = SensitiveKind.CriminalConvictions | SensitiveKind.NationalIdentificationNumber;

    public override RuleInfo Info { get; } = new(
        "PRIV4017",
        "Special categories of data are kept on the general rule",
        "'{0}', a special category of data, is kept for the purpose '{1}' on the same rule as '{2}': {3} (GDPR Art. 5(1)(c), 5(1)(e), 9). Declare how long it is needed itself, with [Retention(For = ...)] on the purpose or on the category.",
        RuleSeverity.Judgement,
        "5(1)(c), 5(1)(e), 9",
        "Special categories of data are needed for less, and their storage weighs more. A period that was chosen for ordinary data and holds for them by default was not chosen for them.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        whole.Map.Vocabulary.Categories.Any(IsSpecial)
            ? whole.Activities.All.SelectMany(a => Check(a, whole.Map.Vocabulary))
            : [];

    private IEnumerable<Finding> Check(Activity activity, Vocabulary words)
    {
        if (activity.Purpose is not { Term.HasErrors: false } purpose)
        {
            yield break;
        }

        foreach (var data in activity.Data)
        {
            if (words.FindCategory(data.Category) is not { Term.HasErrors: false } category || !IsSpecial(category))
            {
                continue;
            }

            foreach (var cell in data.Cells.Where(IsGeneral))
            {
                var ordinary = activity.Data.FirstOrDefault(other =>
                    words.FindCategory(other.Category) is { Term.HasErrors: false } c && !IsSpecial(c)
                    && other.Cells.Any(o => o.RetentionOrigin == cell.RetentionOrigin && o.Retention.Equals(cell.Retention)));
                if (ordinary is not null)
                {
                    var spot = cell.RetentionOrigin == Origin.Purpose ? cell.Retention.Periods.First().Spot : Spot.Name;
                    yield return Info.At(
                        purpose.Term.Symbol, spot, category.Term.Id, purpose.Term.Id, ordinary.Category!, Names.Of(cell.Retention));
                    break;
                }
            }
        }
    }

    private static bool IsGeneral(Cell cell) => cell.RetentionOrigin is Origin.Purpose or Origin.Default;

    private static bool IsSpecial(Category category) => (category.SensitiveKinds & ~NotArticle9) != 0;
}
