using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>Finds to whom data are disclosed, Art. 13(1)(e): what is declared on the purpose, the category and the assembly.
/// Who gets nothing but counts, or anonymous data, receives no personal data.</summary>
internal static class RecipientFinder
{
    public static EquatableArray<Disclosure> Find(Cell cell, DataMap map)
    {
        var words = map.Vocabulary;
        IEnumerable<Disclosure> said =
        [
            .. words.FindPurpose(cell.Purpose)?.Disclosures ?? EquatableArray<Disclosure>.Empty,
            .. words.FindCategory(cell.Category)?.Statements.Disclosures ?? EquatableArray<Disclosure>.Empty,
            .. map.Organisation.Statements.Disclosures,
        ];
        return said
            .Where(d => d.Form is not (DataForm.Aggregated or DataForm.Anonymised)
                && (d.Categories.IsEmpty || (cell.Category is { } category && d.Categories.Contains(category))))
            .ToEquatableArray();
    }
}
