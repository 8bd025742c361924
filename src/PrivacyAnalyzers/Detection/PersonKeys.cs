using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>Finds of the members of a type the person whom its rows belong to.</summary>
internal static class PersonKeys
{
    /// <summary>What a record is about whose name does not say it: one with an <c>EmployeeId</c> is about employment.</summary>
    public static DataKind KindOfKey(NameReading[] members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Pieces.Count == 2 && (IsId(members[i].Pieces[1]) || IsName(members[i].Pieces[1]))
                && members[i].Pieces[0] is { IsPerson: true, HolderKind: not DataKind.None } person)
            {
                return person.HolderKind;
            }
        }

        return DataKind.None;
    }

    /// <summary>The part of the word that names the person whom the type refers to.</summary>
    public static WordParts KeyOf(Candidate[] candidates, NameReading[] members, DetectionVocabulary vocabulary)
    {
        var found = WordParts.None;
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Pieces.Any(IsAudit))
            {
                continue;
            }

            if (KeyedBy(members[i]) is { } person)
            {
                found |= person.Parts;
            }
            else if (candidates[i].Form == ValueForms.Object && !IsSeveral(candidates[i]))
            {
                found |= PartsOf(vocabulary.Read(candidates[i].TypeName));
            }
        }

        return (found & WordParts.Person) != 0 ? WordParts.Person : found & WordParts.Actor;
    }

    /// <summary>The part of the person whom a type refers to by what stands in it instead of a key: a <c>PatientName</c>, a national number,
    /// two names such as <c>AbonentSurname</c>, a <c>StaffNumber</c>, or the key of a record about somebody (<c>AdmissionId</c>). It tells only of a type that nothing else tells of.</summary>
    public static WordParts NamedBy(Candidate[] candidates, NameReading[] members, DetectionVocabulary vocabulary)
    {
        var found = WordParts.None;
        var namesOfUnknown = 0;
        for (var i = 0; i < members.Length; i++)
        {
            var pieces = members[i].Pieces;
            var only = members[i].Only;
            if (only is { SpeaksOfData: true, Strength: TermStrength.Certain, Kind: DataKind.NationalId or DataKind.UserIdentifier }
                && (KindInfo.Of(only.Kind).Forms & candidates[i].Form) != 0)
            {
                found |= only.Kind == DataKind.NationalId ? WordParts.Person : PartsOfNumber(only, vocabulary);
            }
            else if (candidates[i].Form == ValueForms.Text && IsNameOfUnknown(members[i], vocabulary))
            {
                // Who has a surname and given names is a person, whatever the person is called here.
                found |= ++namesOfUnknown >= 2 ? WordParts.Person : WordParts.None;
            }
            else if (pieces.Count == 2
                && ((pieces[0] is { IsPerson: true } && IsName(pieces[1]) && candidates[i].Form == ValueForms.Text)
                    || (pieces[0]?.Has(WordParts.Record) == true && IsId(pieces[1]))))
            {
                found |= pieces[0]!.IsPerson ? pieces[0]!.Parts : WordParts.Person;
            }
        }

        return found & (WordParts.Person | WordParts.Actor);
    }

    /// <summary>Of a <c>StaffNumber</c> the part of staff; a login name is that of somebody who acts.</summary>
    private static WordParts PartsOfNumber(VocabularyEntry number, DetectionVocabulary vocabulary)
    {
        var end = number.Term.IndexOf(' ');
        return end > 0 && vocabulary.Find(number.Term.ToCharArray(), 0, end) is { IsPerson: true } person ? person.Parts : WordParts.Actor;
    }

    /// <summary>Whether it is a person's name behind a word that the vocabulary does not know; the name of a contact is not the type's.</summary>
    private static bool IsNameOfUnknown(NameReading name, DetectionVocabulary vocabulary) =>
        name.Pieces.Count == 2
        && name.Pieces[0] is null
        && name.Pieces[1] is { SpeaksOfData: true, Kind: DataKind.Name, Strength: TermStrength.Certain } term
        && !Organisations.IsSomebodys(term, vocabulary);

    /// <summary>The person of <c>PatientId</c>, <c>PatientVisitId</c>, <c>AssignedDoctorId</c>, <c>IdPaciente</c>.</summary>
    private static VocabularyEntry? KeyedBy(NameReading name)
    {
        var count = name.Pieces.Count;
        if (count < 2)
        {
            return null;
        }

        if (IsId(name.Pieces[0]))
        {
            return name.Pieces[1] is { IsPerson: true } second && name.Pieces.Skip(2).All(p => p is null) ? second : null;
        }

        return !IsId(name.Pieces[count - 1]) ? null
            : name.Pieces[count - 2] is { IsPerson: true } last ? last
            : name.Pieces[0] is { IsPerson: true } first && name.Pieces.Skip(1).Take(count - 2).All(p => p is null) ? first
            : null;
    }

    private static bool IsId(VocabularyEntry? piece) => piece?.Term == "id";

    /// <summary>Who changed a row is not whom it is about.</summary>
    public static bool IsAudit(VocabularyEntry? piece) => piece is not null && (piece.Has(WordParts.Audit) || piece.Term == "by");

    /// <summary><c>Room.Patients</c>: several persons are nobody's record.</summary>
    public static bool IsSeveral(Candidate member) =>
        member.IsMany || member.Name.EndsWith("s", System.StringComparison.Ordinal) && !member.TypeName.EndsWith("s", System.StringComparison.Ordinal);

    /// <summary>The parts of the person whom a type with such a name holds or is about; a clinical record is somebody's.</summary>
    private static WordParts PartsOf(NameReading type)
    {
        var person = type.Pieces.LastOrDefault(p => p?.IsPerson == true);
        return HolderReading.RoleOf(type) switch
        {
            HolderRole.Person or HolderRole.Record when person is not null => person.Parts,
            HolderRole.Record => WordParts.Person,
            _ => WordParts.None,
        };
    }

    private static bool IsName(VocabularyEntry? piece) => piece is { SpeaksOfData: true, Kind: DataKind.Name };
}
