using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>Tells organisations from persons: a supplier, a school and a customer that is a company have telephone numbers and addresses too.</summary>
internal static class Organisations
{
    /// <summary>A logo alone can be a user's, a web site a blogger's.</summary>
    private const int EnoughHints = 2;

    /// <summary>Whether the members are those of an organisation and not of a person: a VAT number or a legal name, or two of what
    /// organisations have more often, and nothing that only a person has. Of a type whose name is a person's (<c>Customer</c>) only what is
    /// an organisation's alone tells.</summary>
    public static bool Tell(
        IReadOnlyList<Candidate> candidates, IReadOnlyList<NameReading> members, HolderRole role, DetectionVocabulary vocabulary)
    {
        var hints = 0;
        var isSigned = false;
        var hasPersons = false;
        for (var i = 0; i < members.Count; i++)
        {
            if (IsOnlyAPersons(candidates[i], members[i]))
            {
                return false;
            }

            isSigned |= candidates[i].Form != ValueForms.Flag && IsSign(members[i]);
            hints += candidates[i].Form is not (ValueForms.Flag or ValueForms.Object) && IsHint(members[i]) ? 1 : 0;
            hasPersons |= role != HolderRole.Person && candidates[i] is { IsMany: true, Form: ValueForms.Object }
                && HolderReading.RoleOf(vocabulary.Read(candidates[i].TypeName)) == HolderRole.Person;
        }

        // Employees, pupils: one more thing that organisations have.
        return isSigned || (role != HolderRole.Person && hints + (hasPersons ? 1 : 0) >= EnoughHints);
    }

    /// <summary>Whether a term names a person whom one reaches: the <c>contact e-mail</c> of an organisation is somebody's.</summary>
    public static bool IsSomebodys(VocabularyEntry term, DetectionVocabulary vocabulary)
    {
        var start = 0;
        while (start < term.Term.Length)
        {
            var end = term.Term.IndexOf(' ', start);
            end = end < 0 ? term.Term.Length : end;
            if (end - start < term.Term.Length && vocabulary.Find(term.Term.ToCharArray(), start, end) is { IsPerson: true })
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    /// <summary>Whether organisations have such data as well as persons: an address, a name and a tax number, and no first name and no passport.</summary>
    public static bool Have(VocabularyEntry term) => term.Kind switch
    {
        DataKind.Email or DataKind.Phone or DataKind.PostalAddress or DataKind.Location or DataKind.Photo or DataKind.FreeText => true,
        DataKind.Name or DataKind.NationalId => term.Strength != TermStrength.Certain,
        _ => false,
    };

    private static bool IsSign(NameReading name) => name.Pieces.Any(p => p?.Has(WordParts.OrganisationSign) == true);

    private static bool IsHint(NameReading name) => name.Pieces.Any(p => p?.Has(WordParts.OrganisationHint) == true);

    private static bool IsOnlyAPersons(Candidate candidate, NameReading name) =>
        name.Only is { SpeaksOfData: true, Strength: TermStrength.Certain } only
        && only.Kind is DataKind.BirthDate or DataKind.Gender or DataKind.Nationality or DataKind.Family or DataKind.NationalId
        && (KindInfo.Of(only.Kind).Forms & candidate.Form) != 0;
}
