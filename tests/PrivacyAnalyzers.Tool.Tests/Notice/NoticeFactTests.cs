using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing.Registers;
using PrivacyAnalyzers.Tool.Notice;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Tool.Tests.Notice;

/// <summary>
/// The notice of a sample says, in the language of its policy, what the policy says and data subjects are to be told; and it says
/// nothing that is not declared. The facts are those of the policies, as the tests of the registers walk them.
/// </summary>
public sealed partial class NoticeFactTests(ITestOutputHelper output)
{
    private const string Folder = "tests/PrivacyAnalyzers.Tests/Samples/Facts";

    public static TheoryData<string, string, string> Policies => new()
    {
        { "ConfexSweden", "ConfexSweden", "sv" },
        { "ConfexNorway", "ConfexNorway", "nb" },
        { "ConfectNorwegian", "Confect", "nb" },
        { "ConfectEnglish", "Confect", "en" },
        { "Pexcon", "Pexcon", "sv" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_notice_says_each_fact_that_a_notice_must_carry(string policy, string sample, string language)
    {
        string notice = Plain(Ropa.Run("notice", Ropa.Sample(sample), "--language", language).Out);
        using var register = JsonDocument.Parse(File.ReadAllText(Ropa.Sample(sample)));
        var facts = new NoticeFacts(register.RootElement, language);
        var missing = new List<string>();
        int total = 0;
        foreach (Fact fact in FactList.Read($"{Folder}/{policy}.facts"))
        {
            IReadOnlyList<(string? Heading, string Words)> words = facts.Of(fact);
            if (words.Count > 0)
            {
                total++;
                missing.AddRange(words.Where(word => !Part(notice, word.Heading).Contains(word.Words, StringComparison.OrdinalIgnoreCase))
                    .Take(1).Select(word => $"  {fact.What}: \"{word.Words}\" under {word.Heading ?? "any heading"} ({fact.Place})"));
            }
        }

        string said = $"{policy}: {total - missing.Count} of {total} facts are in the notice.";
        output.WriteLine(said);
        Assert.True(total > 250, said);
        Assert.True(missing.Count == 0, $"{said} Missing:\n{string.Join('\n', missing)}");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_notice_is_wholly_in_its_language(string policy, string sample, string language)
    {
        Assert.NotEmpty(policy);
        RegisterTexts texts = Texts(sample, language);
        new PrivacyNotice(texts).Write();
        // The authority's name is the same in all languages.
        string[] untranslated = [.. texts.Untranslated.Where(text => text != "Integritetsskyddsmyndigheten")];
        Assert.True(untranslated.Length == 0, string.Join('\n', untranslated));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_notice_says_nothing_that_is_not_declared(string policy, string sample, string language)
    {
        Assert.NotEmpty(policy);
        string notice = Plain(Ropa.Run("notice", Ropa.Sample(sample), "--language", language).Out);
        string[] own = OwnWords(sample, language);
        Assert.Empty(Rest(notice, own));
        Assert.NotEmpty(Rest(notice + "\n- Uppgifter säljs till Contoso.\n", own));
    }

    /// <summary>What is left of the lines after the declared texts and the phrases are taken out, the longest first.</summary>
    private static string[] Rest(string notice, string[] own)
    {
        foreach (string words in own)
        {
            notice = notice.Replace(words, "\u0001", StringComparison.Ordinal);
        }

        return [.. notice.Split('\n').Where(line => Letters().IsMatch(line))];
    }

    /// <summary>All that may stand in a notice: every declared string, and the product's phrases without the places to fill.</summary>
    private static string[] OwnWords(string sample, string language)
    {
        using var register = JsonDocument.Parse(File.ReadAllText(Ropa.Sample(sample)));
        var declared = new SortedSet<string>(StringComparer.Ordinal);
        Collect(register.RootElement, declared);
        Phrases phrases = Phrases.For(language);
        IEnumerable<string> ofProduct = phrases.Keys.SelectMany(key => Fill().Split(phrases[key]));
        // An article is written in the way of the language.
        IEnumerable<string> articles = declared.Select(text => ArticleStyle.In(language, text));
        // So is a declared country.
        IEnumerable<string> countries = declared.Select(text => CountryNames.Find(text, language)).OfType<string>();
        return [.. declared.Concat(articles).Concat(countries).Concat(ofProduct).Select(text => Plain(text).Trim()).Where(text => text.Length > 1).Distinct().OrderByDescending(text => text.Length)];
    }

    private static void Collect(JsonElement element, SortedSet<string> strings)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                strings.Add(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, strings);
                }

                break;
            case JsonValueKind.Object:
                // Gaps and notes are for the controller: nothing of them may stand in a notice.
                foreach (JsonProperty property in element.EnumerateObject().Where(property => property.Name is not ("gaps" or "notes" or "assessments" or "justification")))
                {
                    Collect(property.Value, strings);
                }

                break;
        }
    }

    private static RegisterTexts Texts(string sample, string language) => new(Registers.Sample(sample).Register, language) { NamesHoles = false };

    /// <summary>The text under a heading, up to the next heading; all of it where no heading is named.</summary>
    private static string Part(string notice, string? heading)
    {
        if (heading is null)
        {
            return notice;
        }

        Match part = Regex.Match(notice, $"^#+ {Regex.Escape(heading)}\n(?:(?!^#).*\n?)*", RegexOptions.Multiline);
        return part.Value;
    }

    /// <summary>Without the marks of Markdown before characters that would mean something to it.</summary>
    private static string Plain(string markdown) => Escaped().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Fill();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Letters();
}
