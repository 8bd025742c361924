using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a purpose (GDPR Art. 5(1)(b), 30(1)(b)): one processing activity of the register. The constant's value is its id.
/// </summary>
/// <remarks>Beside it stand <see cref="UsesAttribute"/> (which data, on which basis, how long),
/// <see cref="DisclosesAttribute"/> (to whom) and <see cref="RetentionAttribute"/> (for all its data).</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcessingPurposeAttribute : Attribute
{
    /// <summary>Declares a purpose.</summary>
    /// <param name="label">Its name in the register.</param>
    public ProcessingPurposeAttribute(string label) => Label = label;

    /// <summary>The purpose's name in the register.</summary>
    public string Label { get; }

    /// <summary>What is done, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The ids of the categories of data subjects (Art. 30(1)(c)), best constants marked
    /// <see cref="DataSubjectKindAttribute"/>. Those of the types that hold the data are added.</summary>
    public string[]? Subjects { get; set; }

    /// <summary>The legal basis of the purpose, where no <see cref="UsesAttribute"/> says another.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>The legitimate interest, for <see cref="LegalBasis.LegitimateInterests"/> (Art. 13(1)(d)).</summary>
    public string? Interest { get; set; }

    /// <summary>The law, for <see cref="LegalBasis.LegalObligation"/> and <see cref="LegalBasis.PublicTask"/> (Art. 6(3)).</summary>
    public string? Law { get; set; }

    /// <summary>Where consent is withdrawn (Art. 7(3)).</summary>
    public string? WithdrawAt { get; set; }

    /// <summary>Where a data subject objects (Art. 21).</summary>
    public string? ObjectAt { get; set; }

    /// <summary>Says that the data are disclosed to nobody: the register shows <c>"none"</c>, not an empty list.</summary>
    public bool NoRecipients { get; set; }
}
