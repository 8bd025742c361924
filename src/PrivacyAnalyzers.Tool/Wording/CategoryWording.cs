using System;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Categories of data in words.</summary>
internal sealed class CategoryWording(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    /// <summary>The name of a category with what makes it special: Art. 9, 10, 87.</summary>
    /// <param name="id">Null where a member names no category.</param>
    public string Say(string? id)
    {
        string name = texts.Category(id);
        if (id is null || !texts.Index.DataCategories.TryGetValue(id, out DataCategory? category))
        {
            return name;
        }

        string[] marks =
        [
            .. category.Special.Select(one => $"{string.Join(", ", one.Kinds.Select(kind => _phrases.Word("special", kind)))}: {_phrases.Article(one.Article9 ?? "9")}"),
            .. category.Criminal.Select(_ => _phrases["mark.criminal"]),
            .. category.NationalId.Select(_ => _phrases["mark.nationalId"]),
        ];
        return marks.Length == 0 ? name : $"{name} ({string.Join("; ", marks.Distinct(StringComparer.Ordinal))})";
    }
}
