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

    /// <summary>Whether the deciding noun stands first in this language's compounds.</summary>
    public bool HeadFirst { get; init; }

    public bool IsPerson => (Parts & (WordParts.Person | WordParts.Actor)) != 0;

    public bool Has(WordParts part) => (Parts & part) != 0;

    public void Add(WordParts parts) => Parts |= parts;

    /// <summary>Keeps of an entry that this one replaces what this one does not speak of.</summary>
    public void Replace(VocabularyEntry earlier)
    {
        if (Parts == WordParts.None)
        {
            Parts = earlier.Parts;
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
