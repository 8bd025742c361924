using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class PseudonymisedRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4015",
        "Anonymised data go on identifying the person",
        "'{0}' {1} (GDPR Art. 4(5), Recital 26). What still leads to a person is pseudonymised at best, and personal data.",
        RuleSeverity.Judgement,
        "4(5); Recital 26",
        "Data are anonymous when nobody can be identified by them any more. They are not while an identification number stays in the row, or while the value itself cannot be taken out.");

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary)
    {
        if (!vocabulary.NamesAction(RetentionAction.Anonymise) && !type.Members.Concat(type.Inherited).Any(NamesIt))
        {
            yield break;
        }

        var own = WithEnds(type.Members, vocabulary);
        var anonymised = own.Concat(WithEnds(type.Inherited, vocabulary))
            .Where(m => m.Ends == End.Anonymised).Select(m => m.Member).FirstOrDefault();
        if (anonymised is null)
        {
            yield break;
        }

        foreach (var (member, ends) in own)
        {
            if (ends == End.Anonymised && type.Shape is { IsReachable: true, Kind: not DataTypeKind.Interface } && !member.Access.CanBeEmptied && !member.IsComputed)
            {
                yield return Info.At(
                    member.Symbol,
                    member.Declarations[0].Spot,
                    Names.Of(type, member),
                    "is to be anonymised, but the generated code cannot empty it, so that the row goes on holding it");
            }
            else if (ends == End.Kept && IsIdentificationNumber(member, vocabulary))
            {
                yield return Info.At(
                    member.Symbol,
                    member.Declarations[0].Spot,
                    Names.Of(type, member),
                    $"is an identification number and stays, while '{anonymised.Name}' of the same row is anonymised");
            }
        }
    }

    private enum End
    {
        Unknown,
        Anonymised,
        Kept,
    }

    private static bool NamesIt(DataMember member) =>
        member.Declarations.Any(d => d.Retention.Clauses.Any(c => c.Then == RetentionAction.Anonymise));

    private static (DataMember Member, End Ends)[] WithEnds(IEnumerable<DataMember> members, Vocabulary vocabulary) =>
        [.. members.Where(m => m is { IsPersonal: true, HasErrors: false }).Select(m => (m, EndsOf(m, vocabulary)))];

    /// <summary>How the life of a member's data ends, where all its purposes say the same.</summary>
    private static End EndsOf(DataMember member, Vocabulary vocabulary)
    {
        End? end = null;
        foreach (var cell in member.Declarations.SelectMany(d => Resolver.Cells(d, vocabulary)))
        {
            var steps = cell.Retention.Steps;
            var here = steps.Count == 0 || vocabulary.HasErrors(cell.Purpose, cell.Category) ? End.Unknown
                : steps[steps.Count - 1].Action == RetentionAction.Anonymise ? End.Anonymised
                : steps.All(s => !s.IsEnd) ? End.Kept
                : End.Unknown;
            end = end is null || end == here ? here : End.Unknown;
        }

        return end ?? End.Unknown;
    }

    private static bool IsIdentificationNumber(DataMember member, Vocabulary vocabulary) =>
        member.Sensitivities.Any(s => Has(s.Kinds))
        || member.Declarations.Any(d => vocabulary.FindCategory(d.Category) is { } c && Has(c.SensitiveKinds));

    private static bool Has(SensitiveKind kinds) => (kinds & SensitiveKind.NationalIdentificationNumber) != 0;
}
