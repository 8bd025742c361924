using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class UseWithoutMembersRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1006",
        "A use of data that no member holds has no legal basis or no retention",
        "No {0} is declared for {1}, whose data no member holds (GDPR Art. 6(1), 13(1)(c), 13(2)(a)). Declare it on the purpose's [Uses], on the purpose or on the category.",
        RuleSeverity.Warning,
        "6(1), 13(1)(c), 13(2)(a)",
        "Data on paper, in another system or on a device are processed too, and the register lists them. Each processing needs a legal basis, and people are told how long their data are kept.",
        NeedsWholeCompilation: true);

    /// <summary>Of data that a member holds, PRIV1002 and PRIV1003 ask at the member.</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        return !whole.IsRegister || IsAnyMemberHalfTyped(whole.Map)
            ? []
            : from activity in whole.Activities.All
              let purpose = activity.Purpose
              where purpose is not null
              from data in activity.Data
              where data.Members.Count == 0 && words.FindCategory(data.Category) is not null
                  && !words.HasErrors(activity.Id, data.Category)
              let uses = Resolver.UsesOf(purpose, data.Category)
                  .Select(u => (u.Spot, Missing: Missing(Resolver.Resolve(purpose, u, words), words))).ToArray()
              let missing = uses.SelectMany(u => u.Missing).Distinct().ToArray()
              where missing.Length > 0
              select Info.At(
                  whole,
                  purpose.Term,
                  uses.First(u => u.Missing.Any()).Spot,
                  string.Join(" and no ", missing.OrderBy(m => m, System.StringComparer.Ordinal)),
                  Names.Use(data.Category!, activity.Id));
    }

    /// <summary>What does not resolve yet may be the member that holds the data.</summary>
    private static bool IsAnyMemberHalfTyped(DataMap map) => map.Types.Any(t => t.Members.Any(m => m.HasErrors));

    private static IEnumerable<string> Missing(Cell cell, Vocabulary words)
    {
        if (cell.BasisOrigin == Origin.Nowhere)
        {
            yield return "legal basis";
        }

        // An attribute of the assembly that does not resolve yet may be the default.
        if (cell.RetentionOrigin == Origin.Nowhere && !words.Defaults.HasErrors)
        {
            yield return "storage period or criterion";
        }
    }
}
