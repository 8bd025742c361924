using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// How a language names a place in a law: a register has <c>6(1)(f)</c>; Swedish writes <c>6.1 f</c> and Norwegian
/// <c>6 nr. 1 bokstav f</c>, as the authorities there do.
/// </summary>
internal static partial class ArticleStyle
{
    /// <summary>All places in a text, such as <c>13(1)(c), 30(1)(b)</c>. What is not such a place stays as it is.</summary>
    public static string In(string language, string articles)
    {
        return language switch
        {
            "sv" => Place().Replace(articles, place => $"{place.Groups[1]}.{place.Groups[2]}{(place.Groups[3].Success ? $" {place.Groups[3]}" : "")}"),
            "nb" => Place().Replace(articles, place => $"{place.Groups[1]} nr. {place.Groups[2]}{(place.Groups[3].Success ? $" bokstav {place.Groups[3]}" : "")}"),
            _ => articles,
        };
    }

    [GeneratedRegex(@"\b([0-9]+)\(([0-9]+)\)(?:\(([a-z])\))?")]
    private static partial Regex Place();
}
