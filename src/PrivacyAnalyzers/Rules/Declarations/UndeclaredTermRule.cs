using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>An id that names no declared word: one rule for each kind of word, told apart by id.</summary>
internal sealed class UndeclaredTermRule : Rule
{
    private readonly TermKind kind;

    public UndeclaredTermRule(TermKind kind, string id, string attribute, string articles, string description)
    {
        this.kind = kind;
        var name = Names.Of(kind);
        Info = new RuleInfo(
            id,
            $"The {name} is not declared",
            $"The {name} '{{0}}' is declared nowhere in this project or in what it references (GDPR Art. {articles}). {{1}}",
            RuleSeverity.Warning,
            articles,
            $"{description} A {name} is declared by a constant marked [{attribute}]; an id that no constant has is a slip of the pen, or a fact that the register misses.");
        Advice = $"Declare it with a constant marked [{attribute}].";
    }

    public override RuleInfo Info { get; }

    private string Advice { get; }

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        Check(member.Symbol, type.Assembly, References.Of(member), vocabulary);

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary) =>
        Check(type.Symbol, type.Assembly, References.Of(type), vocabulary);

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Check(purpose.Term, References.Of(purpose), vocabulary);

    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Check(category.Term, References.Of(category), vocabulary);

    public override IEnumerable<Finding> CheckSubject(Subject subject, Vocabulary vocabulary) =>
        Check(subject.Term, References.Of(subject), vocabulary);

    public override IEnumerable<Finding> CheckParty(Party party, Vocabulary vocabulary) =>
        Check(party.Term, References.Of(party), vocabulary);

    public override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) =>
        Check(access.Term, References.Of(access), vocabulary);

    public override IEnumerable<Finding> CheckProcessorActivity(ProcessorActivity activity, Vocabulary vocabulary) =>
        Check(activity.Term, References.Of(activity), vocabulary);

    public override IEnumerable<Finding> CheckOrganisation(Organisation organisation, string assembly, Vocabulary vocabulary) =>
        Check(assembly, assembly, References.Of(organisation), vocabulary);

    /// <summary>Data may come from a party that receives data too.</summary>
    private IEnumerable<Term> Candidates(Vocabulary vocabulary) =>
        kind == TermKind.Source
            ? vocabulary.TermsOf(TermKind.Source).Concat(vocabulary.TermsOf(TermKind.Party))
            : vocabulary.TermsOf(kind);

    private Finding[] Check(Term term, IReadOnlyList<Reference> references, Vocabulary vocabulary) =>
        Check(term.Symbol, term.Assembly, references, vocabulary);

    private Finding[] Check(string about, string assembly, IReadOnlyList<Reference> references, Vocabulary vocabulary)
    {
        // The short form works with nothing declared but the purpose: a category need not be declared where none is.
        List<Finding>? found = null;
        var isTolerated = kind == TermKind.Category && vocabulary.Categories.IsEmpty;
        for (var i = 0; i < references.Count && !isTolerated; i++)
        {
            var reference = references[i];
            if (reference.Kind != kind || vocabulary.Find(kind, reference.Id) is not null)
            {
                continue;
            }

            var near = NearMiss.Find(reference.Id, Candidates(vocabulary));
            var advice = near is null ? Advice : $"The nearest declared one is '{near.Id}' ({Names.Short(near.Constant)}).";
            (found ??= []).Add(Info.At(about, reference.Spot, reference.Id, advice) with
            {
                Constants = near?.IsUsableFrom(assembly) == true ? new[] { near.Constant }.ToEquatableArray() : EquatableArray<string>.Empty,
            });
        }

        return found is null ? [] : [.. found];
    }
}
