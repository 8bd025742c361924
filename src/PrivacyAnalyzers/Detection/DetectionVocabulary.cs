using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Detection;

/// <summary>The words by which personal data are known: what is built in, and what a project adds.</summary>
internal sealed class DetectionVocabulary
{
    /// <summary>What the name of a project's own vocabulary ends in.</summary>
    public const string FileEnding = ".privacy-vocabulary.txt";

    /// <summary>A compiler that serves many builds lives long: more are read anew.</summary>
    private const int MostReadings = 1 << 14;

    /// <summary>The built-in files. Of a word that several languages know, the earliest is right.</summary>
    private static readonly ImmutableArray<string> Files =
        ["en", "national-ids", "sv", "no", "da", "fi", "de", "nl", "fr", "es", "it", "pl", "pt"];

    private static readonly Lazy<DetectionVocabulary> Shared = new(
        () => new DetectionVocabulary(Texts.Select(t => t.Text), []), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The last one that a project's own files were a part of: the register and the analyzer of one build ask for the same.</summary>
    private static Tuple<string, DetectionVocabulary>? last;

    private readonly TermTable terms = new();

    /// <summary>Names that were read: <c>Id</c> and <c>Name</c> stand in every second type, and an editor asks again at each edit.</summary>
    private readonly ConcurrentDictionary<string, NameReading> readings = new(StringComparer.Ordinal);

    private int kept;

    private DetectionVocabulary(IEnumerable<VocabularyText> builtIn, IEnumerable<VocabularyText> own)
    {
        foreach (var text in builtIn)
        {
            Add(text, overrides: false);
        }

        foreach (var text in own)
        {
            Add(text, overrides: true);
        }
    }

    /// <summary>What is built in, read once.</summary>
    public static DetectionVocabulary BuiltIn => Shared.Value;

    /// <summary>The built-in files with what stands in them.</summary>
    public static IEnumerable<(string Name, VocabularyText Text)> Texts => Files.Select(f => (f, VocabularyText.Read(Resource(f))));

    public IEnumerable<(string Key, VocabularyEntry Entry)> Entries => terms.Entries;

    /// <summary>The built-in words and a project's own, which win.</summary>
    public static DetectionVocabulary With(IReadOnlyCollection<VocabularyText> own) =>
        own.Count == 0 ? BuiltIn : new(Texts.Select(t => t.Text), own);

    /// <summary>Whether an additional file is a project's own vocabulary.</summary>
    public static bool IsFile(AdditionalText file) => file.Path.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The built-in words and those of a project's files, in the order of the files' names. The same texts give the same
    /// instance, as long as no others come between.</summary>
    public static DetectionVocabulary Of(IEnumerable<(string Path, string Text)> files)
    {
        var texts = files.OrderBy(f => Path.GetFileName(f.Path), StringComparer.Ordinal).Select(f => f.Text).ToArray();
        if (texts.Length == 0)
        {
            return BuiltIn;
        }

        var key = string.Join("\0", texts);
        if (Volatile.Read(ref last) is not { } remembered || remembered.Item1 != key)
        {
            remembered = new(key, With([.. texts.Select(VocabularyText.Read)]));
            Volatile.Write(ref last, remembered);
        }

        return remembered.Item2;
    }

    /// <summary>A name as these words read it.</summary>
    public NameReading Read(string name)
    {
        if (readings.TryGetValue(name, out var reading))
        {
            return reading;
        }

        reading = NameReading.Read(name, this);
        if (Volatile.Read(ref kept) < MostReadings && readings.TryAdd(name, reading))
        {
            Interlocked.Increment(ref kept);
        }

        return reading;
    }

    public VocabularyEntry? Find(char[] letters, int start, int end)
    {
        if (terms.Find(letters, start, end) is { } found)
        {
            return found;
        }

        // The plural in s, of English above all.
        return end - start > 4 && letters[end - 1] == 's' ? terms.Find(letters, start, end - 1) : null;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(DetectionVocabulary).Assembly
            .GetManifestResourceStream($"Vocabulary/{name}.txt");
        if (stream is null)
        {
            return "";
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Say(VocabularyEntry entry, VocabularyLine line)
    {
        switch (line)
        {
            case { Kind: null }:
                entry.Add(line.Part);
                break;
            case { Use: TermUse.Detail }:
                entry.AddDetailOf(line.Kind.Kind);
                break;
            case { Use: TermUse.Holder }:
                entry.SetHolderKind(line.Kind.Kind);
                break;
            case { Use: TermUse.Alone }:
                entry.SetKindAlone(line.Kind.Kind);
                break;
            default:
                entry.Set(line.Kind.Kind, line.Strength);
                break;
        }
    }

    private void Add(VocabularyText text, bool overrides)
    {
        // A word of one file can stand on several of its lines: they are one entry. Another file's is another.
        var own = new Dictionary<string, VocabularyEntry>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            foreach (var term in line.Terms)
            {
                foreach (var key in Spellings.Of(term))
                {
                    if (!own.TryGetValue(key, out var entry))
                    {
                        own[key] = entry = new(term, text.Language) { HeadFirst = text.HeadFirst };
                    }

                    Say(entry, line);
                }
            }
        }

        foreach (var pair in own)
        {
            if (terms.Find(pair.Key) is not { } earlier)
            {
                terms.Add(pair.Key, pair.Value);
            }
            else if (overrides)
            {
                pair.Value.Replace(earlier);
                terms.Add(pair.Key, pair.Value);
            }
        }
    }
}
