using System;

namespace PrivacyAnalyzers.Detection;

/// <summary>On what a term needs to stand to be personal data.</summary>
internal enum TermStrength
{
    /// <summary>Never more than a suggestion.</summary>
    Possible,

    /// <summary>On a person or in a record about one.</summary>
    Record,

    /// <summary>On a person.</summary>
    Person,

    /// <summary>Wherever it stands.</summary>
    Certain,
}

/// <summary>The parts that a word can play beside the data. A word can play several.</summary>
[Flags]
internal enum WordParts
{
    None = 0,
    Person = 1,
    Actor = 2,
    Thing = 4,
    Config = 8,
    Deny = 16,
    Neutral = 32,

    /// <summary>Changes nothing at the end of a type's name: dto, model, request. Of other neutral words there it makes another thing.</summary>
    Suffix = 64,

    /// <summary>Names a record about a person, though no key of it says so: payslip, prescription.</summary>
    Record = 128,

    /// <summary>Says when or by whom a row was changed: created, approved. What stands beside it tells about the row.</summary>
    Audit = 256,

    /// <summary>Says what is done with data: shown, confirmed. A member so named is none if it stands behind the data (<c>EmailConfirmed</c>)
    /// or the value is no text or date.</summary>
    Check = 512,

    /// <summary>Names what only an organisation has: a VAT number, a legal name.</summary>
    OrganisationSign = 1024,

    /// <summary>Names what an organisation has more often than a person: a logo, opening hours. Two of them tell.</summary>
    OrganisationHint = 2048,

    /// <summary>Names a kind of organisation or of establishment: company, school. The addresses and telephone numbers of a type that is called
    /// so are nobody's.</summary>
    Organisation = 4096,
}

/// <summary>What the vocabulary says of a term.</summary>
internal sealed class VocabularyEntry(string term, string language)
{
    /// <summary>The term as it is written in the vocabulary.</summary>
    public string Term { get; } = term;

    public string Language { get; } = language;

    /// <summary>Whether it names data, or is said to name none.</summary>
    public bool SpeaksOfData { get; private set; }

    public DataKind Kind { get; private set; }

    public TermStrength Strength { get; private set; }

    /// <summary>A second strength of the same term: a word may be data on a person and in a record for different reasons.</summary>
    public bool InRecords { get; private set; }

    public WordParts Parts { get; private set; }

    /// <summary>The kind of data that a type with the word in its name speaks of, though the word is no data itself: payroll, leave.</summary>
    public DataKind HolderKind { get; private set; }

    /// <summary>The kind of data that a text called so and no more holds: <c>Teacher</c>.</summary>
    public DataKind KindAlone { get; private set; }

    /// <summary>The kinds of which it is a detail, a bit each.</summary>
    private ulong Details { get; set; }

    /// <summary>Whether the deciding noun stands first in this language's compounds.</summary>
    public bool HeadFirst { get; init; }

    public bool IsPerson => (Parts & (WordParts.Person | WordParts.Actor)) != 0;

    public bool Has(WordParts part) => (Parts & part) != 0;

    /// <summary>Whether it is a detail of some kind.</summary>
    public bool IsDetail => Details != 0;

    /// <summary>Whether it is data where the record around it speaks of the kind: the amount of a salary.</summary>
    public bool IsDetailOf(DataKind kind) => (Details & (1UL << (int)kind)) != 0;

    public void Add(WordParts parts) => Parts |= parts;

    public void AddDetailOf(DataKind kind) => Details |= 1UL << (int)kind;

    public void SetHolderKind(DataKind kind) => HolderKind = kind;

    public void SetKindAlone(DataKind kind) => KindAlone = kind;

    /// <summary>Keeps of an entry that this one replaces what this one does not speak of.</summary>
    public void Replace(VocabularyEntry earlier)
    {
        if (Parts == WordParts.None)
        {
            Parts = earlier.Parts;
        }

        if (Details == 0)
        {
            Details = earlier.Details;
        }

        if (HolderKind == DataKind.None)
        {
            HolderKind = earlier.HolderKind;
        }

        if (KindAlone == DataKind.None)
        {
            KindAlone = earlier.KindAlone;
        }

        if (!SpeaksOfData && earlier.SpeaksOfData)
        {
            Kind = earlier.Kind;
            Strength = earlier.Strength;
            InRecords = earlier.InRecords;
            SpeaksOfData = true;
        }
    }

    public void Set(DataKind kind, TermStrength strength)
    {
        InRecords = strength == TermStrength.Record || (SpeaksOfData && Kind == kind && InRecords);
        Strength = SpeaksOfData && Kind == kind && Strength > strength ? Strength : strength;
        Kind = kind;
        SpeaksOfData = true;
    }
}
