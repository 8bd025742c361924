using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NewPurposeRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1095",
        "Data serve a purpose that is not declared compatible with their other ones",
        "'{0}' serves the purpose '{1}', which is declared compatible with {2} but not with {3}, which the data serve besides (GDPR Art. 6(4), 13(3)). Name the purpose that they were collected for in 'CompatibleWith', or take the member out of one of them.",
        RuleSeverity.Judgement,
        "6(4), 13(3), 5(1)(b)",
        "Data collected for one purpose may serve another only where the two are compatible, where the data subject consents or where a law says so, and the data subject is told before.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        if (!whole.IsRegister || words.Purposes.All(p => p.Facts.CompatibleWith.IsEmpty))
        {
            return [];
        }

        // It is one question for a purpose and a category, however many members raise it.
        return
            from found in whole.Map.Types.SelectMany(t => t.Members.Where(m => m.IsPersonal && !m.HasErrors).SelectMany(m => Of(t, m, words)))
            group found by (found.Purpose, found.Category) into same
            select same.First().Finding;
    }

    private IEnumerable<(string Purpose, string? Category, Finding Finding)> Of(DataType type, DataMember member, Vocabulary words)
    {
        Cell[] cells = [.. member.Declarations.SelectMany(d => Resolver.Cells(d, words)).Where(c => c.Purpose is not null)];
        foreach (var cell in cells.Where(c => !RestsOnConsentOrLaw(c.Basis.Basis)))
        {
            if (words.FindPurpose(cell.Purpose) is not { Facts.CompatibleWith.IsEmpty: false, Term.HasErrors: false } purpose)
            {
                continue;
            }

            string[] others = [.. cells.Select(c => c.Purpose!).Where(p => p != cell.Purpose).Distinct()];
            if (others.Length > 0 && !others.Any(o => IsAllowed(purpose, o, words)))
            {
                var declaration = member.Declarations.First(d => Resolver.PurposesOf(d, words).Contains(cell.Purpose));
                yield return (cell.Purpose!, cell.Category, Info.At(
                    member.Symbol,
                    declaration.Spot,
                    Names.Of(type, member),
                    cell.Purpose!,
                    Names.And([.. purpose.Facts.CompatibleWith.Select(p => $"'{p}'")]),
                    Names.And([.. others.Select(p => $"'{p}'")])));
            }
        }
    }

    private static bool RestsOnConsentOrLaw(LegalBasis basis) =>
        basis is LegalBasis.Consent or LegalBasis.LegalObligation or LegalBasis.PublicTask;

    /// <summary>Whether data of the other purpose may serve this one: it is named, or is a part of one that is named; parts of one
    /// purpose are no new purposes to each other.</summary>
    private static bool IsAllowed(Purpose purpose, string other, Vocabulary words)
    {
        if (words.FindPurpose(other) is not { } found)
        {
            return true;
        }

        string[] around = [other, .. Parents.Of(found, words).Select(p => p.Term.Id)];
        return around.Any(p => purpose.Facts.CompatibleWith.Contains(p))
            || around.Intersect(Parents.Of(purpose, words).Select(p => p.Term.Id).Append(purpose.Term.Id)).Any();
    }
}
