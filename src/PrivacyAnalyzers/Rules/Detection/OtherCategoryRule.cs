using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>Protected data in a category that is not, and bank data or passwords among contact details.</summary>
/// <remarks>Only where the name says so wherever it stands: what is declared outweighs a guess.</remarks>
internal sealed class OtherCategoryRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV2006",
        "Data are declared as another category than their name says",
        "'{0}' is declared as the data category '{1}', and its name says another: {2} (GDPR Art. 9(1), 30(1)(c)). Give it the category that it is, or mark it or the category [SensitiveData].",
        RuleSeverity.Judgement,
        "9(1), 30(1)(c)",
        "A name such as BloodGroup or Passport says what the data are wherever it stands. Declared as an ordinary category, nothing asks for the condition or the law that such data need, and the register tells its readers something else than the data.");

    public override IEnumerable<Finding> CheckType(DataType type, Vocabulary vocabulary)
    {
        if (!MayAnyBeOther(type, vocabulary))
        {
            yield break;
        }

        var detected = Classifier.Classify(HolderOf(type), DetectionVocabulary.BuiltIn);
        for (var i = 0; i < detected.Length; i++)
        {
            var member = type.Members[i];
            if (detected[i].Likelihood != Likelihood.Certain || !MayBeOther(member, vocabulary))
            {
                continue;
            }

            foreach (var declaration in member.Declarations)
            {
                if (vocabulary.FindCategory(declaration.Category) is { } category && IsOther(detected[i].Kind, category))
                {
                    yield return Info.At(
                        member.Symbol,
                        declaration.Spot,
                        Names.Of(type, member),
                        category.Term.Id,
                        UndeclaredDataRules.Reason(detected[i]));
                }
            }
        }
    }

    private static bool MayAnyBeOther(DataType type, Vocabulary vocabulary)
    {
        foreach (var member in type.Members)
        {
            if (MayBeOther(member, vocabulary))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the member is declared without a doubt, and neither it nor any of its categories is protected.</summary>
    private static bool MayBeOther(DataMember member, Vocabulary vocabulary)
    {
        if (member is not { IsPersonal: true, HasErrors: false, NotPersonal: null } || !member.Sensitivities.IsEmpty)
        {
            return false;
        }

        foreach (var declaration in member.Declarations)
        {
            if (declaration.HasErrors
                || vocabulary.FindCategory(declaration.Category) is not { Term.HasErrors: false, SensitiveKinds: SensitiveKind.Unspecified })
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOther(DataKind kind, Category category) =>
        KindInfo.Of(kind).IsProtected
        || (kind is DataKind.Financial or DataKind.Credentials && CategoryWords.IsContactOnly(category));

    private static Holder HolderOf(DataType type) => new(
        type.Shape.FlatName.Substring(type.Shape.FlatName.LastIndexOf('_') + 1),
        "",
        type.Shape.Namespace,
        EquatableArray<string>.Empty,
        type.Members.Select(Candidate).ToEquatableArray(),
        HolderUses.Subject);

    private static Candidate Candidate(DataMember member)
    {
        var name = TypeName(member.ClrType);
        return new(member.Name, name, name == "byte[]" ? ValueForms.Bytes : TypeForms.Of(name), EquatableArray<string>.Empty);
    }

    /// <summary>The type without nullability and what is around it: of a list or an array its elements' type.</summary>
    private static string TypeName(string clrType)
    {
        var name = clrType.TrimEnd('?');
        if (name.EndsWith("[]", StringComparison.Ordinal) && name != "byte[]")
        {
            return TypeName(name.Substring(0, name.Length - 2));
        }

        var open = name.IndexOf('<');
        return open > 0 && name.EndsWith(">", StringComparison.Ordinal) && TypeForms.IsContainer(name.Substring(0, open))
            ? TypeName(name.Substring(open + 1, name.Length - open - 2))
            : name;
    }
}
