using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ContradictingRetentionRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1031",
        "Two declarations contradict each other on the retention",
        "Two declarations contradict each other on the retention of {0}: {1} against {2} (GDPR Art. 5(1)(e), 13(2)(a)). Keep one, or say it once on the purpose's [Uses] of the category.",
        RuleSeverity.Warning,
        "5(1)(e), 13(2)(a)",
        "One category of data for one purpose has one retention. Two that differ leave open which one the code runs and which one the data subject was told.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        List<Finding>? all = null;
        foreach (var declaration in member.Declarations)
        {
            if (!declaration.HasErrors
                && ((declaration.Retention.Clauses.IsEmpty ? null : Within(type, member, declaration))
                    ?? AgainstVocabulary(type, member, declaration, vocabulary)) is { } found)
            {
                (all ??= []).Add(found);
            }
        }

        return (IEnumerable<Finding>?)all ?? [];
    }

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        TwoUnits(
                purpose.Term.Symbol,
                purpose.Uses.SelectMany(u => u.Retention.Clauses)
                    .Concat(purpose.RetentionFor.SelectMany(r => r.Retention.Clauses))
                    .Concat(purpose.Retention.Clauses))
            .Concat(purpose.Uses.SelectMany(u => OfUse(purpose, u)));

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        TwoUnits(category.Term.Symbol, category.Retention.Clauses);

    public override IEnumerable<Finding> CheckParty(Party party, Vocabulary vocabulary) =>
        TwoUnits(party.Term.Symbol, party.Retention.Clauses);

    public override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) =>
        TwoUnits(access.Term.Symbol, access.Retention.Clauses);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        TwoUnits(whole.Map.Assembly, whole.Map.Organisation.Defaults.SelectMany(d => d.Retention.Clauses));

    /// <summary>The period of a [Uses] against the purpose's [Retention(For = …)]; under a condition it may differ.</summary>
    private IEnumerable<Finding> OfUse(Purpose purpose, Use use)
    {
        var longer = Resolver.RetentionFor(purpose, use.Category);
        if (use.Retention.SaysSomething && longer.SaysSomething && use.Basis.Condition is null && !longer.Agrees(use.Retention))
        {
            yield return Info.At(
                purpose.Term.Symbol,
                use.Retention.Clauses[0].Spot,
                Names.Data(use.Category, purpose.Term.Id),
                Names.Of(use.Retention),
                Names.Of(longer) + " on its [Retention]");
        }
    }

    private IEnumerable<Finding> TwoUnits(string about, IEnumerable<RetentionClause> clauses) =>
        clauses.Where(c => c.Months is not null && c.Days is not null)
            .Select(c => Info.At(about, c.Spot, "one attribute", Names.Months(c.Months!.Value), Names.Days(c.Days!.Value)));

    /// <summary>Months on the attribute against a [Retention] beside it, or two units in one attribute.</summary>
    private Finding? Within(DataType type, DataMember member, PersonalDataDeclaration declaration)
    {
        var shortForm = declaration.Retention.Clauses.FirstOrDefault(c => c.StartsFromMark);
        var beside = declaration.Retention.Clauses.FirstOrDefault(c => !c.StartsFromMark);
        return shortForm is not null && beside is not null
            ? Info.At(
                member.Symbol,
                shortForm.Spot,
                $"'{Names.Of(type, member)}'",
                Names.Period(shortForm),
                Names.Of(new RetentionStatement(new[] { beside }.ToEquatableArray(), RetentionCombine.Unspecified)) + " on its [Retention]")
            : TwoUnits(member.Symbol, declaration.Retention.Clauses).FirstOrDefault();
    }

    private Finding? AgainstVocabulary(
        DataType type, DataMember member, PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        // Longer than every purpose is a finding of its own, PRIV4010.
        if (LongerPeriod.Find(declaration, vocabulary) is not null)
        {
            return null;
        }

        var category = vocabulary.FindCategory(declaration.Category)?.Retention;
        var purposes = Resolver.PurposesOf(declaration, vocabulary);
        for (var i = 0; i < Math.Max(purposes.Count, 1); i++)
        {
            var id = purposes.IsEmpty ? null : purposes[i];
            var purpose = vocabulary.FindPurpose(id);
            if (declaration.Retention.SaysSomething)
            {
                var uses = UsesOf(purpose, declaration.Category);
                var (nearest, origin) =
                    uses.Length > 0
                        ? (uses.FirstOrDefault(u => u.Agrees(declaration.Retention)) ?? uses[0], Origin.Use)
                    : purpose?.Retention.SaysSomething == true ? (purpose.Retention, Origin.Purpose)
                    : (category, Origin.Category);
                if (nearest?.SaysSomething == true && !nearest.Agrees(declaration.Retention))
                {
                    return Info.At(
                        member.Symbol,
                        declaration.Retention.Clauses[0].Spot,
                        Names.Data(type, member, id),
                        Names.Of(declaration.Retention),
                        $"{Names.Of(nearest)} on {Names.Of(origin)}");
                }
            }
            else if (purpose?.Retention.SaysSomething == true && category?.SaysSomething == true
                && UsesOf(purpose, declaration.Category).Length == 0 && !purpose.Retention.Agrees(category))
            {
                return Info.At(
                    member.Symbol,
                    declaration.Spot,
                    Names.Data(type, member, id),
                    $"{Names.Of(purpose.Retention)} on the purpose",
                    $"{Names.Of(category)} on the category");
            }
        }

        return null;
    }

    /// <summary>All that the purpose says of one category, for whichever of its uses.</summary>
    private static RetentionStatement[] UsesOf(Purpose? purpose, string? category)
    {
        var forCategory = Resolver.RetentionFor(purpose, category);
        return
        [
            .. Resolver.UsesOf(purpose, category).Select(u => Resolver.RetentionOf(u, forCategory)).Append(forCategory)
                .Where(r => r.SaysSomething).Distinct(),
        ];
    }
}
