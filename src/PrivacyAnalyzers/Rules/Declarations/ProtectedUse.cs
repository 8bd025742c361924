using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A use of data that the law protects more than others, with what is declared for it.</summary>
/// <param name="About">The purpose or the member.</param>
/// <param name="Spot">Where in it.</param>
/// <param name="What">The use, for the middle of a sentence.</param>
/// <param name="Cell">What holds for it.</param>
/// <param name="Purpose">The purpose, where it is declared.</param>
/// <param name="Sensitivities">What makes the data protected: of the member first, then of the category.</param>
internal sealed record ProtectedUse(
    string About, Spot Spot, string What, Cell Cell, Purpose? Purpose, IReadOnlyList<Sensitivity> Sensitivities)
{
    private SensitiveKind Kinds => ProtectedKinds.Certain(Sensitivities);

    public bool IsSpecial => ProtectedKinds.IsSpecial(Kinds);

    public bool IsCriminal => ProtectedKinds.IsCriminal(Kinds);

    /// <summary>The condition of Art. 9(2): the purpose's word first, then that of the data themselves.</summary>
    public Article9 Article9 => Cell.Basis.Article9 != Article9.Unspecified
        ? Cell.Basis.Article9
        : Sensitivities.Select(s => s.Article9).FirstOrDefault(a => a != Article9.Unspecified);

    public bool Article9IsUndefined => Cell.Basis.Article9IsUndefined || Sensitivities.Any(s => s.Article9IsUndefined);

    /// <summary>Whether a law is named, with the data or with the basis.</summary>
    public bool HasLaw => !string.IsNullOrWhiteSpace(Cell.Basis.Law) || Sensitivities.Any(s => !string.IsNullOrWhiteSpace(s.Law));

    /// <summary>The purpose's uses of protected categories.</summary>
    public static IEnumerable<ProtectedUse> Of(Purpose purpose, Vocabulary words) =>
        purpose.Term.HasErrors
            ? []
            : from use in purpose.Uses
              let category = words.FindCategory(use.Category)
              where category is { Term.HasErrors: false }
              let sensitivities = Certain(category.Sensitivities)
              where sensitivities.Length > 0
              select new ProtectedUse(
                  purpose.Term.Symbol,
                  use.Spot,
                  Names.Use(use.Category, purpose.Term.Id),
                  Resolver.Resolve(purpose, use, words),
                  purpose,
                  sensitivities);

    /// <summary>The uses of a member that is itself declared to be of a kind that its category is not.</summary>
    public static IEnumerable<ProtectedUse> Of(DataType type, DataMember member, Vocabulary words)
    {
        var own = Certain(member.Sensitivities);
        return !member.IsPersonal || member.HasErrors || own.Length == 0
            ? []
            : Of(type, member, words, own).Where(u => own.Any(s => (s.Kinds & ~KindsOfCategory(u, words)) != 0));
    }

    /// <summary>The uses of protected categories that only members tell: for purposes that do not say [Uses] of them. Each
    /// purpose and category once, at the first member.</summary>
    public static IEnumerable<ProtectedUse> OfMembers(DataMap map)
    {
        var words = map.Vocabulary;
        if (words.Categories.All(c => c.Sensitivities.IsEmpty))
        {
            return [];
        }

        return map.Types
            .SelectMany(t => t.Members.Where(m => m.IsPersonal && !m.HasErrors).SelectMany(m => Of(t, m, words, [])))
            .Where(u => u.Sensitivities.Count > 0 && Resolver.UsesOf(u.Purpose, u.Cell.Category).Count == 0)
            .GroupBy(u => (u.Cell.Purpose, u.Cell.Category))
            .Select(g => g.First());
    }

    private static IEnumerable<ProtectedUse> Of(DataType type, DataMember member, Vocabulary words, Sensitivity[] own) =>
        from declaration in member.Declarations
        from cell in Resolver.Cells(declaration, words)
        where cell.Purpose is not null && !words.HasErrors(cell.Purpose, cell.Category)
        select new ProtectedUse(
            member.Symbol,
            own.Length == 0 ? declaration.Spot : own[0].Spot,
            $"'{Names.Of(type, member)}' for {Names.Purpose(cell.Purpose!)}",
            cell,
            words.FindPurpose(cell.Purpose),
            [.. own, .. Certain(words.FindCategory(cell.Category)?.Sensitivities ?? EquatableArray<Sensitivity>.Empty)]);

    private static SensitiveKind KindsOfCategory(ProtectedUse use, Vocabulary words) =>
        words.FindCategory(use.Cell.Category)?.SensitiveKinds ?? SensitiveKind.Unspecified;

    /// <summary>What may turn up now and then is no reason to ask for a condition.</summary>
    private static Sensitivity[] Certain(EquatableArray<Sensitivity> all) => [.. all.Where(s => s.IsCertain)];
}
