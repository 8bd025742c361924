using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class InvalidArticle9ConditionRule : Rule
{
    private const string Undefined = "the value is none of the ten conditions";
    private const string Ordinary = "explicit consent is declared, but the consent of Art. 6(1)(a) beside it is an ordinary one";

    public override RuleInfo Info { get; } = new(
        "PRIV1071",
        "The condition of Art. 9(2) does not hold as declared",
        "The condition of Art. 9(2) for {0} does not hold as declared: {1} (GDPR Art. 9(2)). {2}",
        RuleSeverity.Warning,
        "9(2)",
        "Art. 9(2) knows ten conditions. Consent must be explicit there, and five of the conditions rest on a law that has to be named. A contract or a legitimate interest is no condition.");

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) => purpose.Term.HasErrors
        ? []
        : purpose.Uses.SelectMany(u => Of(purpose, u, vocabulary))
            .Concat(purpose.Uses.IsEmpty ? Of(purpose) : [])
            .Distinct();

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary)
    {
        if (category.Term.HasErrors)
        {
            yield break;
        }

        var what = $"the data category '{category.Term.Id}'";
        if (category.Basis.Article9IsUndefined)
        {
            yield return Is(category.Term.Symbol, category.Term.Spot, what, Undefined);
        }

        if (NeedsLaw(category.Basis) && !UsesNameLaw(category, category.Basis.Article9, vocabulary))
        {
            yield return LacksLaw(category.Term.Symbol, category.Term.Spot, what, category.Basis.Article9);
        }

        foreach (var sensitivity in category.Sensitivities)
        {
            if (sensitivity.Article9IsUndefined)
            {
                yield return Is(category.Term.Symbol, sensitivity.Spot, what, Undefined);
            }

            if (NeedsLaw(sensitivity, category.Basis) && !UsesNameLaw(category, sensitivity.Article9, vocabulary))
            {
                yield return LacksLaw(category.Term.Symbol, sensitivity.Spot, what, sensitivity.Article9);
            }
        }
    }

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        !member.IsPersonal || member.HasErrors || member.Sensitivities.IsEmpty ? [] : Of(type, member, vocabulary);

    private IEnumerable<Finding> Of(DataType type, DataMember member, Vocabulary vocabulary)
    {
        var what = $"'{Names.Of(type, member)}'";
        Cell[] cells =
            [.. member.Declarations.SelectMany(d => Resolver.Cells(d, vocabulary)).Where(c => !vocabulary.HasErrors(c.Purpose, c.Category))];
        foreach (var sensitivity in member.Sensitivities)
        {
            if (sensitivity.Article9IsUndefined)
            {
                yield return Is(member.Symbol, sensitivity.Spot, what, Undefined);
            }
            else if (cells.Any(c => IsOrdinary(sensitivity.Article9, c.Basis)))
            {
                yield return Is(member.Symbol, sensitivity.Spot, what, Ordinary);
            }
            else if (cells.Length > 0 && cells.All(c => NeedsLaw(sensitivity, c.Basis)))
            {
                yield return LacksLaw(member.Symbol, sensitivity.Spot, what, sensitivity.Article9);
            }
        }
    }

    private IEnumerable<Finding> Of(Purpose purpose, Use use, Vocabulary words)
    {
        var cell = Resolver.Resolve(purpose, use, words);
        var category = words.FindCategory(use.Category);
        if (category?.Term.HasErrors == true)
        {
            yield break;
        }

        var isOfUse = use.Basis.Article9 != Article9.Unspecified || use.Basis.Article9IsUndefined;
        var spot = isOfUse ? use.Spot : purpose.Term.Spot;
        var what = isOfUse ? Names.Use(use.Category, purpose.Term.Id) : Names.Purpose(purpose.Term.Id);
        if (isOfUse ? use.Basis.Article9IsUndefined : purpose.Basis.Article9IsUndefined)
        {
            yield return Is(purpose.Term.Symbol, spot, what, Undefined);
        }
        else if (IsOrdinary(Resolver.Article9Of(cell.Basis, category), cell.Basis))
        {
            // What the category says of itself meets the consent of this use here.
            yield return Is(purpose.Term.Symbol, use.Spot, Names.Use(use.Category, purpose.Term.Id), Ordinary);
        }
        else if ((isOfUse || purpose.Basis.Article9 != Article9.Unspecified) && NeedsLaw(cell.Basis)
            && category?.Sensitivities.Any(s => !string.IsNullOrWhiteSpace(s.Law)) != true)
        {
            yield return LacksLaw(purpose.Term.Symbol, spot, what, cell.Basis.Article9);
        }
    }

    /// <summary>A purpose whose data only members tell.</summary>
    private IEnumerable<Finding> Of(Purpose purpose)
    {
        if (purpose.Basis.Article9IsUndefined)
        {
            yield return Is(purpose.Term.Symbol, purpose.Term.Spot, Names.Purpose(purpose.Term.Id), Undefined);
        }
        else if (IsOrdinary(purpose.Basis.Article9, purpose.Basis))
        {
            yield return Is(purpose.Term.Symbol, purpose.Term.Spot, Names.Purpose(purpose.Term.Id), Ordinary);
        }
        else if (NeedsLaw(purpose.Basis))
        {
            yield return LacksLaw(purpose.Term.Symbol, purpose.Term.Spot, Names.Purpose(purpose.Term.Id), purpose.Basis.Article9);
        }
    }

    private Finding Is(string about, Spot spot, string what, string problem) => Info.At(
        about,
        spot.At("Article9"),
        what,
        problem,
        problem == Undefined ? "Name one of 'Article9'." : "Declare 'Limb = BasisLimb.ExplicitConsent', or another condition.");

    private Finding LacksLaw(string about, Spot spot, string what, Article9 condition) => Info.At(
        about, spot.At("Article9"), what, $"{Names.Of(condition)} rests on a law, and none is named", "Name it with 'Law = ...'.");

    private static bool IsOrdinary(Article9 condition, BasisStatement basis) =>
        condition == Article9.ExplicitConsent && basis is { Basis: LegalBasis.Consent, Limb: BasisLimb.OrdinaryConsent };

    private static bool NeedsLaw(BasisStatement basis) => RestsOnLaw(basis.Article9, basis) && string.IsNullOrWhiteSpace(basis.Law);

    private static bool NeedsLaw(Sensitivity sensitivity, BasisStatement basis) =>
        RestsOnLaw(sensitivity.Article9, basis) && string.IsNullOrWhiteSpace(sensitivity.Law) && string.IsNullOrWhiteSpace(basis.Law);

    /// <summary>Art. 9(2)(h) may rest on a contract with a health professional instead.</summary>
    private static bool RestsOnLaw(Article9 condition, BasisStatement basis) => condition switch
    {
        Article9.HealthCare => basis.Basis != LegalBasis.Contract,
        Article9.EmploymentAndSocialSecurity or Article9.SubstantialPublicInterest or Article9.PublicHealth
            or Article9.ArchivingResearchStatistics => true,
        _ => false,
    };

    /// <summary>Whether the purposes that use the category name the law, or a condition of their own: then it need not.</summary>
    private static bool UsesNameLaw(Category category, Article9 condition, Vocabulary words)
    {
        var purposes = words.PurposesUsing(category.Term.Id);
        return purposes.Count > 0 && purposes.All(p => p.Term.HasErrors
            || Resolver.UsesOf(p, category.Term.Id).All(u => Suffices(Resolver.Resolve(p, u, words).Basis)));

        bool Suffices(BasisStatement basis) =>
            !RestsOnLaw(condition, basis) || !string.IsNullOrWhiteSpace(basis.Law)
            || (basis.Article9 != Article9.Unspecified && basis.Article9 != condition);
    }
}
