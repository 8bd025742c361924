using System;

namespace PrivacyAnalyzers;

/// <summary>A word of the vocabulary that a map of personal data refers to: a purpose, a category, a kind of data subject.</summary>
public sealed class PersonalDataWord
{
    /// <summary>Makes a word.</summary>
    /// <param name="id">Its id in the register.</param>
    /// <param name="label">Its name in the register; null where nobody declares one.</param>
    public PersonalDataWord(string id, string? label)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Label = label;
    }

    /// <summary>Its id in the register.</summary>
    public string Id { get; }

    /// <summary>Its name in the register; null where nobody declares one.</summary>
    public string? Label { get; }

    /// <summary>The name, or the id where there is none.</summary>
    /// <returns>What a person reads.</returns>
    public override string ToString() => Label ?? Id;
}
