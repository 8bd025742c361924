using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>A line of a vocabulary that cannot be read.</summary>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Problem">What is wrong, as the end of a sentence.</param>
internal sealed record VocabularyFault(int Line, string Problem);

/// <summary>As what a line's terms belong to its kind of data.</summary>
internal enum TermUse
{
    /// <summary>They are such data.</summary>
    Data,

    /// <summary>They are such data in a record about a person that speaks of the kind.</summary>
    Detail,

    /// <summary>A type with one of them in its name speaks of the kind.</summary>
    Holder,

    /// <summary>A text that is called so and no more is such data: a <c>Teacher</c> is a teacher's name.</summary>
    Alone,
}

/// <summary>What a line of a vocabulary says of its terms.</summary>
/// <param name="Kind">The kind of data; null if the line names a part.</param>
/// <param name="Use">As what the terms belong to the kind.</param>
/// <param name="Strength">How strong the terms are.</param>
/// <param name="Part">The part that the terms play; none if they are data.</param>
/// <param name="Terms">The terms, in lower case.</param>
internal sealed record VocabularyLine(KindInfo? Kind, TermUse Use, TermStrength Strength, WordParts Part, IReadOnlyList<string> Terms);

/// <summary>Reads the text of a vocabulary; its format is told in <c>Vocabulary/README.md</c>.</summary>
internal sealed class VocabularyText
{
    private static readonly char[] Blank = [' ', '\t'];

    private static readonly Dictionary<string, WordParts> PartNames = new(StringComparer.Ordinal)
    {
        ["person"] = WordParts.Person,
        ["actor"] = WordParts.Actor,
        ["thing"] = WordParts.Thing,
        ["config"] = WordParts.Config,
        ["deny"] = WordParts.Deny,
        ["neutral"] = WordParts.Neutral,
        ["suffix"] = WordParts.Suffix,
        ["record"] = WordParts.Record,
        ["audit"] = WordParts.Audit,
        ["check"] = WordParts.Check,
        ["organisation"] = WordParts.Organisation | WordParts.Thing,
        ["organisation sign"] = WordParts.OrganisationSign,
        ["organisation hint"] = WordParts.OrganisationHint,
    };

    private readonly List<VocabularyLine> lines = [];
    private readonly List<VocabularyFault> faults = [];

    private VocabularyText()
    {
    }

    /// <summary>ISO 639-1, or <c>mul</c> where it speaks no one language.</summary>
    public string Language { get; private set; } = "mul";

    public bool HeadFirst { get; private set; }

    public IReadOnlyList<VocabularyLine> Lines => lines;

    public IReadOnlyList<VocabularyFault> Faults => faults;

    public static VocabularyText Read(string text)
    {
        var vocabulary = new VocabularyText();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            vocabulary.ReadLine(number++, line.Trim());
        }

        return vocabulary;
    }

    private void ReadLine(int number, string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            faults.Add(new(number, "it has no colon"));
            return;
        }

        var said = line.Substring(colon + 1).Trim();
        if (said.Length == 0)
        {
            faults.Add(new(number, "nothing stands behind the colon"));
            return;
        }

        switch (string.Join(" ", line.Substring(0, colon).Split(Blank, StringSplitOptions.RemoveEmptyEntries)))
        {
            case "language":
                Language = said;
                break;
            case "head" when said is "first" or "last":
                HeadFirst = said == "first";
                break;
            case "head":
                faults.Add(new(number, $"the head is 'first' or 'last', not '{said}'"));
                break;
            case var what:
                ReadTerms(number, what, said);
                break;
        }
    }

    private void ReadTerms(int number, string what, string said)
    {
        var strength = TermStrength.Certain;
        var use = TermUse.Data;
        var blank = what.IndexOf(' ');
        var kind = KindInfo.Find(blank < 0 ? what : what.Substring(0, blank));
        if (PartNames.TryGetValue(what, out var part))
        {
            kind = null;
        }
        else if (kind is null || (kind.Kind == DataKind.None && blank >= 0))
        {
            faults.Add(new(number, $"'{what}' is no kind of data and no part of a word"));
            return;
        }
        else if (kind.Kind != DataKind.None && !TryStrength(what.Substring(kind.Id.Length).TrimStart(), out use, out strength))
        {
            faults.Add(new(number, $"'{what}' has no strength: write '{kind.Id} certain', 'person', 'record', 'possible', 'detail', 'holder' or 'alone'"));
            return;
        }

        var terms = said.Split(',').Select(t => string.Join(" ", t.Split(Blank, StringSplitOptions.RemoveEmptyEntries))).ToList();
        if (terms.Any(t => t.Length == 0 || !t.All(c => c == ' ' || char.IsLetterOrDigit(c))))
        {
            faults.Add(new(number, "a term is words of letters and digits, and terms are separated by commas"));
            return;
        }

        lines.Add(new(kind, use, strength, part, [.. terms.Select(t => t.ToLowerInvariant())]));
    }

    private static bool TryStrength(string word, out TermUse use, out TermStrength strength)
    {
        (var known, use, strength) = word switch
        {
            "certain" => (true, TermUse.Data, TermStrength.Certain),
            "person" => (true, TermUse.Data, TermStrength.Person),
            "record" => (true, TermUse.Data, TermStrength.Record),
            "possible" => (true, TermUse.Data, TermStrength.Possible),
            "detail" => (true, TermUse.Detail, TermStrength.Record),
            "holder" => (true, TermUse.Holder, TermStrength.Record),
            "alone" => (true, TermUse.Alone, TermStrength.Person),
            _ => (false, TermUse.Data, TermStrength.Possible),
        };
        return known;
    }
}
