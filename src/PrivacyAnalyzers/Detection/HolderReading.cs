using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>What a type's name, bases and members say about what its members hold.</summary>
internal sealed class HolderReading
{
    /// <summary>A list of what there is has a key, a name and little more.</summary>
    private const int LargestLookup = 4;

    /// <summary>So many kinds of what only a person has, or members about health, make a type a person's though it names nobody.</summary>
    private const int EnoughOfAPerson = 3;

    private static readonly ulong OnlyAPersons =
        Bit(DataKind.BirthDate) | Bit(DataKind.Gender) | Bit(DataKind.NationalId) | Bit(DataKind.Nationality) | Bit(DataKind.Family);

    private static readonly ulong Logins = Bit(DataKind.Email) | Bit(DataKind.UserIdentifier);

    private HolderReading(string name, HolderRole role, DataKind kind)
    {
        Name = name;
        Role = role;
        Kind = kind;
    }

    /// <summary>The type's name.</summary>
    public string Name { get; }

    public HolderRole Role { get; }

    /// <summary>Whether it refers to a person: a <c>CustomerId</c>, a navigation to a patient.</summary>
    public bool IsKeyed { get; private init; }

    /// <summary>Whether it is about somebody whom data describe: by its name, its key, or because it is a payslip or a prescription.
    /// A user who merely acts on it is none.</summary>
    public bool IsAboutSubject { get; private init; }

    /// <summary>The kind of data that the type's own name speaks of: <c>Address</c>, <c>BankAccount</c>.</summary>
    public DataKind Kind { get; }

    /// <summary>Whether its name is a person's whom data describe, and its members are: what else stands in it describes the person too.</summary>
    public bool IsPerson { get; private init; }

    /// <summary>Whether it is a list of what there is, without anybody's key: occupations, blood groups.</summary>
    public bool IsLookup { get; private init; }

    /// <summary>Whether it speaks of somebody's health, so that a note or a result in it does too.</summary>
    public bool IsClinical { get; private init; }

    /// <summary>Whether it is a record about somebody's health by its own name, so that what else stands in it tells of the health.</summary>
    public bool IsHealthRecord { get; private init; }

    /// <summary>The kind of data that its own name speaks of. Of a record whose name speaks of none <see cref="Kind"/> is what its key says.</summary>
    public DataKind OwnKind { get; private init; }

    /// <summary>Whether it is a record about a person by its own name, and not only because it refers to one.</summary>
    public bool IsNamedRecord { get; private init; }

    /// <summary>Whether it is somebody whom data describe: by its name or, where no person's word stands in it, by its base or by what only a
    /// person has. A user who merely acts is none.</summary>
    public bool IsSubject { get; private init; }

    /// <summary>Whether it is an organisation, or a record that belongs to one: an address or a telephone number in it is nobody's, unless
    /// the organisation is one person's business.</summary>
    public bool IsOrganisations { get; private init; }

    /// <summary>Whether it holds what only a person has, or a way to reach one, so that a name or an address in it is theirs.</summary>
    public bool IsAboutSomebody { get; private init; }

    public static HolderReading Of(Holder holder, IReadOnlyList<NameReading> members, DetectionVocabulary vocabulary)
    {
        var name = vocabulary.Read(holder.Name);
        var role = RoleOf(name);
        var isNamed = role == HolderRole.Person && !IsActing(name);
        var all = holder.Members.Concat(holder.Inherited).ToArray();
        var readings = members.Concat(holder.Inherited.Select(m => vocabulary.Read(m.Name))).ToArray();

        // The HospitalDetails with a PatientId are the patient's; a school with an OwnerId is a school.
        var isOrganisation = IsOrganisation(name) && PersonKeys.KindOfKey(readings) == DataKind.None;
        var isDescribed = SpeaksAsPerson(readings, all, role);
        var key = PersonKeys.KeyOf(all, readings, vocabulary);
        if (role == HolderRole.Unknown && key != WordParts.Person)
        {
            key |= PersonKeys.NamedBy(all, readings, vocabulary);
            key = (key & WordParts.Person) != 0 ? WordParts.Person : key;
        }

        if (holder.Owner == OwnerKind.Person && (role == HolderRole.Unknown || (role == HolderRole.Thing && !isOrganisation)))
        {
            key = WordParts.Person;
        }

        if (role == HolderRole.Excluded && key == WordParts.Person)
        {
            // An EmployeeSalaryConfiguration with an EmployeeId is one employee's.
            role = HolderRole.Record;
        }

        if (role != HolderRole.Excluded)
        {
            if (role == HolderRole.Unknown && name.Pieces.All(IsFiller) && holder.Outer.Length > 0)
            {
                role = RoleOf(vocabulary.Read(holder.Outer));
            }

            if (role is HolderRole.Unknown or HolderRole.Thing or HolderRole.Record
                && (isDescribed || (role != HolderRole.Thing && holder.Bases.Any(b => IsPersonBase(b, vocabulary)))))
            {
                role = HolderRole.Person;
            }
            else if ((role == HolderRole.Unknown && key != WordParts.None)
                || (role == HolderRole.Thing && key == WordParts.Person && !isOrganisation && !IsOrganisational(name)))
            {
                role = HolderRole.Record;
            }

            if (role == HolderRole.Unknown && (holder.Uses & HolderUses.Subject) != 0)
            {
                role = HolderRole.Record;
            }
        }

        // Blood pressure, allergies and a diagnosis are somebody's, though no key says whose.
        var tellsOfHealth = role == HolderRole.Unknown && members.Count(m => m.Only is { } only && IsHealth(only)) >= EnoughOfAPerson;
        if (tellsOfHealth)
        {
            role = HolderRole.Record;
        }

        var kind = KindOf(name);
        var isNamedRecord = role == HolderRole.Record
            && name.Pieces.Any(p => p is not null && (p.Parts & (WordParts.Person | WordParts.Record)) != 0);
        return new(holder.Name, role, kind == DataKind.None && role == HolderRole.Record ? PersonKeys.KindOfKey(readings) : kind)
        {
            IsKeyed = key != WordParts.None,
            IsPerson = isNamed && isDescribed,
            OwnKind = kind,
            IsNamedRecord = isNamedRecord,
            IsSubject = role == HolderRole.Person && (isNamed || (!name.Pieces.Any(p => p?.IsPerson == true)
                && (readings.Any(IsAPersonsOnly) || holder.Bases.Any(b => !IsActing(vocabulary.Read(b)))))),
            IsLookup = role == HolderRole.Unknown
                && holder.Members.Count(m => m.Form != ValueForms.Object) <= LargestLookup
                && name.Pieces.Count(p => p?.Has(WordParts.Suffix) != true) == 1,
            IsAboutSubject = role == HolderRole.Person
                || isNamedRecord
                || (role == HolderRole.Record && (tellsOfHealth || key == WordParts.Person)),
            IsHealthRecord = kind == DataKind.Health && role == HolderRole.Record,
            IsClinical = name.Pieces.Any(p => p is { HolderKind: DataKind.Health } && p.Has(WordParts.Record))
                || name.Pieces.Concat(members.Select(m => m.Only)).Any(p => p is not null && IsHealth(p))
                || members.Count(m => m.Only is { Kind: DataKind.Health }) >= 2,
            IsOrganisations = !isDescribed && (isOrganisation || Organisations.Tell(all, readings, role, vocabulary)
                || (role == HolderRole.Unknown && kind is DataKind.PostalAddress or DataKind.Phone && holder.Owner == OwnerKind.Organisation)),
            IsAboutSomebody = readings.Any(IsAboutPerson),
        };
    }

    /// <summary>Whether a type's name says that it is made to be sent: a DTO, a request, a view model.</summary>
    public static bool IsMessage(string name, DetectionVocabulary vocabulary)
    {
        var pieces = vocabulary.Read(name).Pieces;
        return pieces.Count > 1 && IsFiller(pieces[pieces.Count - 1]);
    }

    /// <summary>What a type's name says that it is: the last word that says anything, or the first where heads stand first.</summary>
    public static HolderRole RoleOf(NameReading name)
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
        : piece.Has(WordParts.Record) ? HolderRole.Record
        : piece is { SpeaksOfData: true, Kind: DataKind.None } ? HolderRole.Thing
        : piece.Has(WordParts.Thing) && !piece.Has(WordParts.Suffix) ? HolderRole.Thing
        : HolderRole.Unknown;

    /// <summary>A word such as event says something where nothing else does.</summary>
    private static HolderRole Alone(NameReading name) =>
        name.Pieces.Any(p => p?.Has(WordParts.Thing) == true) && KindOf(name) == DataKind.None ? HolderRole.Thing : HolderRole.Unknown;

    private static bool IsFiller(VocabularyEntry? piece) => piece is not null && piece.Has(WordParts.Suffix);

    private static bool IsOrganisational(NameReading name) => name.Pieces.Any(p =>
        p is { SpeaksOfData: true } && (p.Kind == DataKind.None || (p.Has(WordParts.Thing) && p.Strength == TermStrength.Possible)));

    /// <summary>Whether the name says that the type is an organisation or what belongs to one: a school, a company's address, and not a school's
    /// pupil or a court's hearing.</summary>
    private static bool IsOrganisation(NameReading name)
    {
        VocabularyEntry? organisation = null;
        foreach (var piece in name.Pieces)
        {
            if (piece?.IsPerson == true)
            {
                return false;
            }

            if (piece?.Has(WordParts.Organisation) == true)
            {
                organisation = piece;
            }
            else if (organisation is { HeadFirst: false } && !(piece is not null && (IsFiller(piece) || Organisations.Have(piece))))
            {
                organisation = null;
            }
        }

        return organisation is not null;
    }

    /// <summary>The kind of data that a type's name speaks of last. A word such as history is any kind's, and a city is no address.
    /// A person's word (<c>Patient</c>) tells it only of the person's own type: a patient's bed is not about health.</summary>
    private static DataKind KindOf(NameReading name)
    {
        var kind = DataKind.None;
        var persons = DataKind.None;
        foreach (var piece in name.Pieces)
        {
            if (piece is null || !IsFiller(piece))
            {
                persons = DataKind.None;
            }

            if (piece is { IsPerson: true })
            {
                persons = piece.HolderKind;
            }
            else if (piece is not null)
            {
                kind = piece.HolderKind != DataKind.None ? piece.HolderKind
                    : IsTelling(piece) ? piece.Kind
                    : kind;
            }
        }

        return kind == DataKind.None ? persons : kind;
    }

    /// <summary>Whether the person of the name is one who acts: a user, an author.</summary>
    private static bool IsActing(NameReading name) => name.Pieces.LastOrDefault(p => p?.IsPerson == true)?.Has(WordParts.Person) != true;

    private static bool IsTelling(VocabularyEntry piece) =>
        piece is { SpeaksOfData: true, Kind: not DataKind.None }
        && piece is not { Kind: DataKind.Health, Strength: TermStrength.Person }
        && !IsFiller(piece)
        && piece.Kind != DataKind.PostalAddress;

    private static bool IsPersonBase(string name, DetectionVocabulary vocabulary) =>
        RoleOf(vocabulary.Read(name)) == HolderRole.Person;

    /// <summary>Whether the members are those of a person: a first and a last name, or one of them with a way to reach somebody,
    /// several of what only a person has, or a login and its password.
    /// Members of somebody named in their own name (<c>CustomerEmail</c>) say nothing about the type.</summary>
    private static bool SpeaksAsPerson(NameReading[] members, Candidate[] candidates, HolderRole role)
    {
        var names = 0;
        var others = 0;
        ulong kinds = 0;
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Only is not { SpeaksOfData: true, Strength: TermStrength.Certain } only
                || (KindInfo.Of(only.Kind).Forms & candidates[i].Form) == 0)
            {
                continue;
            }

            kinds |= Bit(only.Kind);
            if (only.Kind == DataKind.Name)
            {
                names++;
            }
            else if (only.Kind is DataKind.Email or DataKind.Phone or DataKind.BirthDate or DataKind.Gender or DataKind.NationalId)
            {
                others++;
            }
        }

        return names >= 2
            || (role != HolderRole.Thing && names + others >= 2 && names > 0)
            || (role != HolderRole.Thing && CountOf(kinds & OnlyAPersons) >= EnoughOfAPerson)
            || (role == HolderRole.Unknown && (kinds & Logins) != 0 && (kinds & Bit(DataKind.Credentials)) != 0);
    }

    private static bool IsAPersonsOnly(NameReading member) =>
        member.Only is { SpeaksOfData: true, Strength: TermStrength.Certain } only && (Bit(only.Kind) & OnlyAPersons) != 0;

    private static ulong Bit(DataKind kind) => 1UL << (int)kind;

    private static int CountOf(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>An e-mail address, a telephone number or a date of birth, of the type itself or of a named person.</summary>
    private static bool IsAboutPerson(NameReading name)
    {
        var last = name.Pieces.Count == 0 ? null : name.Pieces[name.Pieces.Count - 1];
        return last is { Kind: DataKind.Email or DataKind.Phone or DataKind.BirthDate, Strength: TermStrength.Certain }
            && name.Pieces.Take(name.Pieces.Count - 1).All(p => p?.IsPerson == true);
    }

    /// <summary>A clinical record is somebody's.</summary>
    private static bool IsHealth(VocabularyEntry piece) => piece is { Kind: DataKind.Health, Strength: TermStrength.Certain };
}
