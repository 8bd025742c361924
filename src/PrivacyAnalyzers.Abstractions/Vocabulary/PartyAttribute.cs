using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a party outside or inside the organisation that receives or provides data: a recipient or a category of
/// recipients (GDPR Art. 4(9), 30(1)(d)). The constant's value is its id in the register.
/// </summary>
/// <remarks>
/// The role is declared with each disclosure, not here: it may differ from purpose to purpose.
/// <see cref="TransferAttribute"/>, <see cref="StoredInAttribute"/> and, for how long the party itself keeps the data,
/// <see cref="RetentionAttribute"/> stand beside it.
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PartyAttribute : Attribute
{
    /// <summary>Declares a party.</summary>
    /// <param name="label">Its name, or that of the category of recipients, in the register.</param>
    public PartyAttribute(string label) => Label = label;

    /// <summary>Its name, or that of the category of recipients, in the register.</summary>
    public string Label { get; }

    /// <summary>What the party does, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The country it is in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>How to reach it.</summary>
    public string? Contact { get; set; }

    /// <summary>The address of its own privacy notice.</summary>
    public string? NoticeUrl { get; set; }

    /// <summary>The id of the processor that it works for (Art. 28(2), (4)).</summary>
    public string? SubprocessorOf { get; set; }

    /// <summary>Its certifications, by name.</summary>
    public string[]? Certifications { get; set; }
}
