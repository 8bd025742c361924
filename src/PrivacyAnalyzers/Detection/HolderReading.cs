using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>What a type's name, bases and members say about what its members hold.</summary>
internal sealed class HolderReading
{
    private HolderReading(HolderRole role, DataKind kind)
    {
        Role = role;
        Kind = kind;
    }

    public HolderRole Role { get; }

    /// <summary>Whether it refers to a person: a <c>CustomerId</c>, a navigation to a patient.</summary>
    public bool IsKeyed { get; private init; }

    /// <summary>The kind of data that the type's own name speaks of: <c>Address</c>, <c>BankAccount</c>.</summary>
    public DataKind Kind { get; }

    /// <summary>Whether it speaks of somebody's health, so that a note or a result in it does too.</summary>
    public bool IsClinical { get; private init; }

    /// <summary>Whether it holds what only a person has, or a way to reach one, so that a name or an address in it is theirs.</summary>
    public bool IsAboutSomebody { get; private init; }

    public static HolderReading Of(Holder holder, IReadOnlyList<NameReading> members, DetectionVocabulary vocabulary)
    {
        var name = NameReading.Read(holder.Name, vocabulary);
        var role = RoleOf(name);
        var key = KeyOf(holder, members, vocabulary);
        if (role != HolderRole.Excluded)
        {
            if (role == HolderRole.Unknown && name.Pieces.All(IsFiller) && holder.Outer.Length > 0)
            {
                role = RoleOf(NameReading.Read(holder.Outer, vocabulary));
            }

            if (role is HolderRole.Unknown or HolderRole.Thing or HolderRole.Record
                && (SpeaksAsPerson(members, holder, role) || holder.Bases.Any(b => IsPersonBase(b, vocabulary))))
            {
                role = HolderRole.Person;
            }
            else if ((role == HolderRole.Unknown && key != WordParts.None)
                || (role == HolderRole.Thing && key == WordParts.Person && !IsOrganisational(name)))
            {
                role = HolderRole.Record;
            }

            if (role == HolderRole.Unknown && (holder.Uses & HolderUses.Subject) != 0)
            {
                role = HolderRole.Record;
            }
        }

        return new(role, KindOf(name))
        {
            IsKeyed = key != WordParts.None,
            IsClinical = name.Pieces.Concat(members.Select(m => m.Only)).Any(p => p is not null && IsHealth(p))
                || members.Count(m => m.Only is { Kind: DataKind.Health }) >= 2,
            IsAboutSomebody = members.Any(IsAboutPerson),
        };
    }

    /// <summary>Whether a type's name says that it is made to be sent: a DTO, a request, a view model.</summary>
    public static bool IsMessage(string name, DetectionVocabulary vocabulary)
    {
        var pieces = NameReading.Read(name, vocabulary).Pieces;
        return pieces.Count > 1 && IsFiller(pieces[pieces.Count - 1]);
    }

    /// <summary>What a type's name says that it is: the last word that says anything, or the first where heads stand first.</summary>
    private static HolderRole RoleOf(NameReading name)
    {
        var role = HolderRole.Unknown;
        var isSurrounded = false;
        foreach (var piece in name.Pieces)
        {
            if (piece is null)
            {
                isSurrounded = role == HolderRole.Person;
                continue;
            }

            if (piece.Has(WordParts.Config))
            {
                return HolderRole.Excluded;
            }

            var said = SaidBy(piece);
            if (said == HolderRole.Unknown)
            {
                isSurrounded |= !IsFiller(piece) && role == HolderRole.Person;
                continue;
            }

            if (role == HolderRole.Unknown || !piece.HeadFirst)
            {
                role = said;
                isSurrounded = false;
            }
        }

        // PatientVisit, EmployeeSalary: about a person, and not the person.
        return role == HolderRole.Person && isSurrounded ? HolderRole.Record : role == HolderRole.Unknown ? Alone(name) : role;
    }

    private static HolderRole SaidBy(VocabularyEntry piece) =>
        piece.IsPerson ? HolderRole.Person
        : piece is { SpeaksOfData: true, Kind: DataKind.None } ? HolderRole.Thing
        : piece.Has(WordParts.Thing) && !piece.Has(WordParts.Suffix) ? HolderRole.Thing
        : HolderRole.Unknown;

    /// <summary>A word such as event says something where nothing else does.</summary>
    private static HolderRole Alone(NameReading name) =>
        name.Pieces.Any(p => p?.Has(WordParts.Thing) == true) && KindOf(name) == DataKind.None ? HolderRole.Thing : HolderRole.Unknown;

    private static bool IsFiller(VocabularyEntry? piece) => piece is not null && piece.Has(WordParts.Suffix);

    private static bool IsOrganisational(NameReading name) => name.Pieces.Any(p => p is { SpeaksOfData: true, Kind: DataKind.None });

    private static DataKind KindOf(NameReading name) =>
        name.Pieces.LastOrDefault(p => p is { SpeaksOfData: true, Kind: not DataKind.None })?.Kind ?? DataKind.None;

    private static bool IsPersonBase(string name, DetectionVocabulary vocabulary) =>
        RoleOf(NameReading.Read(name, vocabulary)) == HolderRole.Person;

    /// <summary>Whether the members are those of a person: a first and a last name, or one of them with a way to reach somebody.
    /// Members of somebody named in their own name (<c>CustomerEmail</c>) say nothing about the type.</summary>
    private static bool SpeaksAsPerson(IReadOnlyList<NameReading> members, Holder holder, HolderRole role)
    {
        var names = 0;
        var others = 0;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Only is not { SpeaksOfData: true, Strength: TermStrength.Certain } only
                || (KindInfo.Of(only.Kind).Forms & holder.Members[i].Form) == 0)
            {
                continue;
            }

            if (only.Kind == DataKind.Name)
            {
                names++;
            }
            else if (only.Kind is DataKind.Email or DataKind.Phone or DataKind.BirthDate or DataKind.Gender or DataKind.NationalId)
            {
                others++;
            }
        }

        return names >= 2 || (role != HolderRole.Thing && names + others >= 2 && names > 0);
    }

    /// <summary>The part of the word that names the person whom the type refers to.</summary>
    private static WordParts KeyOf(Holder holder, IReadOnlyList<NameReading> members, DetectionVocabulary vocabulary)
    {
        var found = WordParts.None;
        for (var i = 0; i < members.Count; i++)
        {
            if (IsKey(members[i]))
            {
                found |= members[i].Pieces[0]!.Parts;
            }
            else if (holder.Members[i].Form == ValueForms.Object
                && TypeOf(holder.Members[i], vocabulary) is { } type)
            {
                found |= type.IsPerson ? type.Parts : IsHealth(type) ? WordParts.Person : WordParts.None;
            }
        }

        return (found & WordParts.Person) != 0 ? WordParts.Person : found & WordParts.Actor;
    }

    /// <summary><c>PatientId</c>, <c>PatientVisitId</c>.</summary>
    private static bool IsKey(NameReading name) =>
        name.Pieces.Count >= 2
        && name.Pieces[0] is { IsPerson: true }
        && name.Pieces[name.Pieces.Count - 1]?.Term == "id"
        && name.Pieces.Skip(1).Take(name.Pieces.Count - 2).All(p => p is null);

    /// <summary>An e-mail address, a telephone number or a date of birth, of the type itself or of a named person.</summary>
    private static bool IsAboutPerson(NameReading name)
    {
        var last = name.Pieces.Count == 0 ? null : name.Pieces[name.Pieces.Count - 1];
        return last is { Kind: DataKind.Email or DataKind.Phone or DataKind.BirthDate, Strength: TermStrength.Certain }
            && name.Pieces.Take(name.Pieces.Count - 1).All(p => p?.IsPerson == true);
    }

    /// <summary>What the type of a member is, where its name without suffixes is one term.</summary>
    private static VocabularyEntry? TypeOf(Candidate member, DetectionVocabulary vocabulary)
    {
        var telling = NameReading.Read(member.TypeName, vocabulary).Pieces.Where(p => p?.Has(WordParts.Suffix) != true).ToList();
        return telling.Count == 1 ? telling[0] : null;
    }

    /// <summary>A clinical record is somebody's.</summary>
    private static bool IsHealth(VocabularyEntry piece) => piece is { Kind: DataKind.Health, Strength: TermStrength.Certain };
}
