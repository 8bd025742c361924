using System;

namespace PrivacyAnalyzers;

/// <summary>
/// A text of the declarations in another language: a description, a condition, a criterion, a note. Names have
/// <see cref="LabelAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TranslationAttribute : Attribute
{
    /// <summary>Translates a text.</summary>
    /// <param name="language">The language tag, BCP 47.</param>
    /// <param name="text">The text as it is declared.</param>
    /// <param name="translation">The same in that language.</param>
    public TranslationAttribute(string language, string text, string translation)
    {
        Language = language;
        Text = text;
        Translation = translation;
    }

    /// <summary>The language tag, BCP 47.</summary>
    public string Language { get; }

    /// <summary>The text as it is declared.</summary>
    public string Text { get; }

    /// <summary>The same in that language.</summary>
    public string Translation { get; }
}
