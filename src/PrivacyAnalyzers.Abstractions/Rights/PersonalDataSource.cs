using System;

namespace PrivacyAnalyzers;

/// <summary>Where data come from (GDPR Art. 14(2)(f), 15(1)(g)), as a map of personal data knows it.</summary>
public sealed class PersonalDataSource
{
    /// <summary>Makes a source.</summary>
    /// <param name="id">Its id in the register.</param>
    /// <param name="label">Its name in the register; null where nobody declares one.</param>
    /// <param name="kind">What kind of source it is.</param>
    public PersonalDataSource(string id, string? label, SourceKind kind)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Label = label;
        Kind = kind;
    }

    /// <summary>Its id in the register.</summary>
    public string Id { get; }

    /// <summary>Its name in the register; null where nobody declares one.</summary>
    public string? Label { get; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>Whether the data subject has provided what comes from here (Art. 20(1)): actively, or by being observed.
    /// What is derived from other data is not provided (Guidelines WP 242 rev.01).</summary>
    public bool IsDataSubject => Kind is SourceKind.DataSubject or SourceKind.Observed;
}
