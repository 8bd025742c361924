using System.Collections.Generic;

namespace PrivacyAnalyzers.Detection;

/// <summary>A name as the vocabulary reads it: terms and unknown words, in their order.</summary>
internal sealed class NameReading
{
    /// <summary>No term has more words.</summary>
    private const int LongestTerm = 5;

    /// <summary>Shorter words are not taken apart: too many are two others by chance.</summary>
    private const int ShortestCompound = 8;

    private const int ShortestPart = 3;

    /// <summary>A word of this length ends a compound though its first part is unknown: <c>Vereinsmitglied</c>, <c>Reststunden</c>.</summary>
    private const int ShortestHead = 6;

    private NameReading(List<VocabularyEntry?> pieces) => Pieces = pieces;

    /// <summary>The terms; null stands for a word that the vocabulary does not know. Numbers are left out.</summary>
    public IReadOnlyList<VocabularyEntry?> Pieces { get; }

    /// <summary>The one term that the name consists of.</summary>
    public VocabularyEntry? Only => Pieces.Count == 1 ? Pieces[0] : null;

    public static NameReading Read(string name, DetectionVocabulary vocabulary)
    {
        var words = NameWords.Of(name);
        List<VocabularyEntry?> pieces = [];
        for (var word = 0; word < words.Count;)
        {
            word = ReadTerm(words, word, vocabulary, pieces);
        }

        return new(pieces);
    }

    /// <summary>The longest term that begins at a word; says where the next begins.</summary>
    private static int ReadTerm(NameWords words, int first, DetectionVocabulary vocabulary, List<VocabularyEntry?> pieces)
    {
        for (var end = System.Math.Min(first + LongestTerm, words.Count); end > first; end--)
        {
            if (vocabulary.Find(words.Letters, words.Start(first), words.End(end - 1)) is { } term)
            {
                pieces.Add(term);
                return end;
            }
        }

        if (!char.IsDigit(words.Letters[words.Start(first)]))
        {
            ReadCompound(words.Letters, words.Start(first), words.End(first), vocabulary, pieces);
        }

        return first + 1;
    }

    /// <summary>A word that is two known ones joined, with or without a linking sound: <c>patientnamn</c>,
    /// <c>mitarbeitersnummer</c>. The longest second part wins: it is the head.</summary>
    private static void ReadCompound(
        char[] letters, int start, int end, DetectionVocabulary vocabulary, List<VocabularyEntry?> pieces)
    {
        VocabularyEntry? last = null;
        for (var cut = start + ShortestPart; end - start >= ShortestCompound && cut <= end - ShortestPart; cut++)
        {
            if (vocabulary.Find(letters, cut, end) is not { } head)
            {
                continue;
            }

            var modifier = vocabulary.Find(letters, start, cut)
                ?? (cut - start > ShortestPart && letters[cut - 1] is 's' or 'n' or 'e' ? vocabulary.Find(letters, start, cut - 1) : null);
            if (modifier is not null && IsCompound(modifier, head))
            {
                pieces.Add(modifier);
                pieces.Add(head);
                return;
            }

            last ??= IsHead(head, end - cut) ? head : null;
        }

        pieces.Add(null);
        if (last is not null)
        {
            pieces.Add(last);
        }
    }

    /// <summary>English writes its compounds apart: a <c>deadline</c> is no line of the dead.</summary>
    private static bool IsCompound(VocabularyEntry modifier, VocabularyEntry head) =>
        modifier.Language != "en" || head.Language != "en" || head.SpeaksOfData || head.IsPerson;

    /// <summary>English writes its compounds apart.</summary>
    private static bool IsHead(VocabularyEntry head, int length) =>
        length >= ShortestHead && head.Language != "en" && (head.Has(WordParts.Person) || head is { IsDetail: true } or { SpeaksOfData: true });
}
