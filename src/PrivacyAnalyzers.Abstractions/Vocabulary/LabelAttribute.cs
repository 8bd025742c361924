using System;

namespace PrivacyAnalyzers;

/// <summary>The name of a declared purpose, category, data subject, party or event in another language.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class LabelAttribute : Attribute
{
    /// <summary>Names the thing in a language.</summary>
    /// <param name="language">The language tag, BCP 47: <c>sv</c>, <c>nb</c>, <c>en</c>.</param>
    /// <param name="text">The name in that language.</param>
    public LabelAttribute(string language, string text)
    {
        Language = language;
        Text = text;
    }

    /// <summary>The language tag.</summary>
    public string Language { get; }

    /// <summary>The name in that language.</summary>
    public string Text { get; }
}
