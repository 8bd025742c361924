using System;

namespace PrivacyAnalyzers;

/// <summary>The name of a declared word, or of a member, in another language.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
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

    /// <summary>The language tag, BCP 47: <c>sv</c>, <c>nb</c>, <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The name in that language.</summary>
    public string Text { get; }

    /// <summary>Whether it is another name that is used beside the main one of that language.</summary>
    public bool Synonym { get; set; }
}
