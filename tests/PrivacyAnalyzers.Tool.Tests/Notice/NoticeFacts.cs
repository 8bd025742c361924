using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing.Registers;

namespace PrivacyAnalyzers.Tool.Tests.Notice;

/// <summary>
/// Which words a notice must have for a fact of a policy, in one language. The names and texts are taken from the register; what the
/// notice says for articles, periods and codes stands in <see cref="NoticeWords"/>, written for the tests.
/// </summary>
internal sealed partial class NoticeFacts(JsonElement register, string language)
{
    /// <summary>What is not told to data subjects: the controller's own notes and assessments, words alone, and places in the code.</summary>
    private static readonly string[] s_ownMatters = ["notes", "assessments", "laws", "retentionEvents", "notPersonalData"];

    /// <summary>Declared texts, said as they are translated.</summary>
    private static readonly string[] s_texts =
    [
        "text", "limits", "exerciseAt", "description", "condition", "safeguards", "copyAt", "criterion", "unless", "logic", "significance", "optOutAt",
        "withdrawAt", "objectAt", "legitimateInterest", "contract", "scope", "permission", "noticeChanges", "at", "activity", "group", "responsibleRole", "place",
    ];

    /// <summary>Said as they stand.</summary>
    private static readonly string[] s_literal = ["name", "address", "email", "phone", "url", "registrationNumber", "tradingAs", "noticeDate", "noticeUrl"];

    /// <summary>Ids, and the list in which the thing has its name.</summary>
    private static readonly Dictionary<string, string[]> s_references = new(StringComparer.Ordinal)
    {
        ["category"] = ["dataCategories"],
        ["categories"] = ["dataCategories"],
        ["appliesTo"] = ["dataCategories"],
        ["party"] = ["recipients"],
        ["provider"] = ["recipients"],
        ["source"] = ["dataSources", "recipients"],
        ["dataSubjects"] = ["dataSubjectCategories"],
        ["purposes"] = ["activities"],
        ["activities"] = ["activities"],
        ["partOf"] = ["activities"],
        ["startEvent"] = ["retentionEvents"],
        ["until"] = ["retentionEvents"],
        ["law"] = ["laws"],
    };

    /// <summary>
    /// What identifies a fact in the register and is no matter of a notice: who the assessment is, the kind of a source beside its name,
    /// whether a list is by example, who asks for a disclosure, how often a measure is reviewed, in which languages the register is.
    /// </summary>
    private static readonly string[] s_unsaid =
        ["assessment", "kind", "openEnded", "startedBy", "reviewEveryMonths", "languages", "note", "onBehalfOf", "type"];

    /// <summary>The words, each with the heading that it must stand under (null: anywhere); empty where the fact is no matter of a notice.</summary>
    public IReadOnlyList<(string? Heading, string Words)> Of(Fact fact)
    {
        string place = fact.Place.Split(" | ").First(one => RegisterPath.Parse(one).Find(register).Any());
        string path = place.TrimStart('/');
        string prefix = place.StartsWith("//", StringComparison.Ordinal) ? "//" : "";
        string[] steps = [.. Step().Matches(path).Select(match => match.Value.TrimStart('.'))];
        string[] names = [.. steps.Select(step => step.Split('[')[0])];
        if (s_ownMatters.Intersect(names).Any() || (names[0] == "inventory" && path.Contains("[id=", StringComparison.Ordinal)))
        {
            return [];
        }

        // A party that is tied to no data receives none that the register knows of: a notice cannot name it as a recipient.
        if (names[0] == "recipients" && RegisterPath.Parse(place).Find(register).First() is var party && party.TryGetProperty("id", out JsonElement id)
            && !RegisterPath.Parse($"//disclosures[party={id.GetString()}]").Find(register).Concat(RegisterPath.Parse($"//recipients[party={id.GetString()}]").Find(register)).Any())
        {
            return [];
        }

        string? heading = null;
        var words = new List<(string?, string)>();
        for (int i = 0; i < steps.Length; i++)
        {
            JsonElement element = RegisterPath.Parse(prefix + string.Join('.', steps[..(i + 1)])).Find(register).First();
            if (i == 0 && steps[i].StartsWith("activities[id=", StringComparison.Ordinal))
            {
                heading = Label(element);
            }

            foreach (Match condition in Condition().Matches(steps[i]))
            {
                string name = condition.Groups[1].Value;
                // Under the heading of a purpose stands what is said of it; the purpose that it is a part of stands above.
                string? under = name is "partOf" ? null : heading;
                words.AddRange(Said(names[i], element, name, condition.Groups[3].Value).Select(said => (under, said)));
            }
        }

        return words;
    }

    private IEnumerable<string> Said(string step, JsonElement element, string property, string value)
    {
        string last = property.Split('.')[^1];
        if (property is "names" || property.StartsWith("names.", StringComparison.Ordinal) || property.StartsWith("label.", StringComparison.Ordinal))
        {
            // A synonym, or the name in the language of another policy, need not be said.
            bool isSaid = property.EndsWith($".{language}", StringComparison.Ordinal) && Label(element).Contains(value, StringComparison.OrdinalIgnoreCase);
            return isSaid ? [Label(element)] : [];
        }

        if (s_unsaid.Contains(last) || (value == "null" && s_references.ContainsKey(last)))
        {
            return [];
        }

        if (s_texts.Contains(last) && element.TryGetProperty(last, out JsonElement text) && text.ValueKind == JsonValueKind.String)
        {
            return [Text(text.GetString()!)];
        }

        if (s_literal.Contains(last))
        {
            return [value];
        }

        if (s_references.TryGetValue(last, out string[]? lists))
        {
            return [lists.Select(list => Find(list, value)).OfType<string>().FirstOrDefault() ?? Text(value)];
        }

        return property switch
        {
            "id" when element.TryGetProperty("label", out _) => [Label(element)],
            "id" => [],
            "statute.id" => [element.GetProperty("statute").GetProperty("title").GetString()!],
            // A word for the kind of ground is said where no text is declared.
            "unlessGround" when element.TryGetProperty("unless", out JsonElement unless) && unless.ValueKind == JsonValueKind.String => [Text(unless.GetString()!)],
            "matter" when step != "declaredNone" => [],
            _ => [NoticeWords.For(language, last, value)],
        };
    }

    private string? Find(string list, string id)
    {
        return register.GetProperty(list).EnumerateArray()
            .Where(element => element.GetProperty("id").GetString() == id).Select(Label).FirstOrDefault();
    }

    private string Label(JsonElement element)
    {
        JsonElement labels = element.GetProperty("label");
        return labels.TryGetProperty(language, out JsonElement own) ? own.GetString()!
            : labels.TryGetProperty("en", out JsonElement english) ? english.GetString()!
            : labels.EnumerateObject().First().Value.GetString()!;
    }

    private string Text(string declared)
    {
        return register.GetProperty("translations").TryGetProperty(language, out JsonElement texts) && texts.TryGetProperty(declared, out JsonElement translated)
            ? translated.GetString()!
            : declared;
    }

    [GeneratedRegex(@"\.?\w+(?:\[[^\]]*\])*")]
    private static partial Regex Step();

    [GeneratedRegex(@"\[([\w.]+)([=~])([^\]]*)\]")]
    private static partial Regex Condition();
}
