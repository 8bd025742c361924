using System.Collections.Generic;

namespace PrivacyAnalyzers.Detection;

/// <summary>A hash table that is asked with a slice of a longer text, so that asking makes no strings.</summary>
internal sealed class TermTable
{
    private const int Buckets = 1 << 14;

    private readonly int[] heads = new int[Buckets];
    private readonly List<(string Key, VocabularyEntry Entry, int Next)> slots = [(string.Empty, new("", ""), 0)];

    public IEnumerable<(string Key, VocabularyEntry Entry)> Entries
    {
        get
        {
            for (var i = 1; i < slots.Count; i++)
            {
                yield return (slots[i].Key, slots[i].Entry);
            }
        }
    }

    public VocabularyEntry? Find(string key) => Find(key.ToCharArray(), 0, key.Length);

    public VocabularyEntry? Find(char[] text, int start, int end)
    {
        for (var slot = heads[Hash(text, start, end)]; slot != 0; slot = slots[slot].Next)
        {
            if (IsAt(slots[slot].Key, text, start, end))
            {
                return slots[slot].Entry;
            }
        }

        return null;
    }

    /// <summary>Adds an entry; one with the same key is hidden behind it.</summary>
    public void Add(string key, VocabularyEntry entry)
    {
        var bucket = Hash(key.ToCharArray(), 0, key.Length);
        slots.Add((key, entry, heads[bucket]));
        heads[bucket] = slots.Count - 1;
    }

    private static bool IsAt(string key, char[] text, int start, int end)
    {
        if (key.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != text[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(char[] text, int start, int end)
    {
        unchecked
        {
            var hash = 17;
            for (var i = start; i < end; i++)
            {
                hash = (hash * 31) + text[i];
            }

            return (hash ^ (hash >> 15)) & (Buckets - 1);
        }
    }
}
