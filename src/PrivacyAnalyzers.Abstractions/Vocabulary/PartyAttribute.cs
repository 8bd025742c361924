using System;

namespace PrivacyAnalyzers;

/// <summary>Declares a party outside or inside the organisation that receives data: a recipient or a category of recipients
/// (GDPR Art. 4(9), 30(1)(d)). The constant's value is its id in the register.</summary>
/// <remarks>The role is declared with each disclosure, not here: it may differ from purpose to purpose.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PartyAttribute : Attribute
{
    /// <summary>Declares a party.</summary>
    /// <param name="label">Its name, or that of the category of recipients, in the register.</param>
    public PartyAttribute(string label) => Label = label;

    /// <summary>The party's name in the register.</summary>
    public string Label { get; }

    /// <summary>What the party does, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The country it is in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>The address of its own privacy notice.</summary>
    public string? NoticeUrl { get; set; }
}
