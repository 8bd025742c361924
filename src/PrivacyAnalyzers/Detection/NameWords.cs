using System.Collections.Generic;

namespace PrivacyAnalyzers.Detection;

/// <summary>A name, cut into its words: camel case, acronyms, digits, underscores. The words stand in lower case one behind the
/// other, so that several of them together are a slice of one text and looking them up makes no strings.</summary>
internal sealed class NameWords
{
    private readonly List<int> starts = [];

    private NameWords(char[] letters) => Letters = letters;

    /// <summary>All words, in lower case and joined.</summary>
    public char[] Letters { get; }

    public int Count => starts.Count;

    private int Length { get; set; }

    public static NameWords Of(string name)
    {
        var words = new NameWords(new char[name.Length]);
        var previous = '\0';
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                previous = '\0';
                continue;
            }

            if (Begins(previous, c, i + 1 < name.Length ? name[i + 1] : '\0'))
            {
                words.starts.Add(words.Length);
            }

            words.Letters[words.Length++] = char.ToLowerInvariant(c);
            previous = c;
        }

        return words;
    }

    public int Start(int word) => starts[word];

    public int End(int word) => word + 1 < starts.Count ? starts[word + 1] : Length;

    public string Text(int word) => new(Letters, Start(word), End(word) - Start(word));

    /// <summary><c>IPAddress</c> is IP and Address, <c>Address2</c> is Address and 2, <c>EMail</c> is E and Mail.</summary>
    private static bool Begins(char previous, char c, char next) =>
        previous == '\0'
        || char.IsDigit(c) != char.IsDigit(previous)
        || (char.IsUpper(c) && (!char.IsUpper(previous) || char.IsLower(next)));
}
