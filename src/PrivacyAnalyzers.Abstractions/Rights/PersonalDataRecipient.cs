using System;

namespace PrivacyAnalyzers;

/// <summary>To whom data are disclosed (GDPR Art. 15(1)(c)), as a map of personal data knows it.</summary>
public sealed class PersonalDataRecipient
{
    /// <summary>Makes a recipient.</summary>
    /// <param name="id">The party's id in the register.</param>
    /// <param name="label">Its name in the register; null where nobody declares one.</param>
    /// <param name="role">What it is in this disclosure.</param>
    public PersonalDataRecipient(string id, string? label, RecipientRole role)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Label = label;
        Role = role;
    }

    /// <summary>The party's id in the register.</summary>
    public string Id { get; }

    /// <summary>Its name in the register; null where nobody declares one.</summary>
    public string? Label { get; }

    /// <summary>What it is in this disclosure.</summary>
    public RecipientRole Role { get; }
}
