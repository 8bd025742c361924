using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a processing on behalf of other controllers (GDPR Art. 30(2)). The constant's value is its id in the
/// register.
/// </summary>
/// <remarks>
/// Sub-processors are declared beside it with <see cref="DisclosesAttribute"/>, transfers with
/// <see cref="TransferAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcessorActivityAttribute : Attribute
{
    /// <summary>Declares a processing on behalf of others.</summary>
    /// <param name="label">Its name in the register.</param>
    public ProcessorActivityAttribute(string label) => Label = label;

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What is done, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The controllers, or the class of controllers, that it is done for (Art. 30(2)(a)).</summary>
    public string[]? Controllers { get; set; }

    /// <summary>How to reach them, or where their contact details stand.</summary>
    public string? ControllerContact { get; set; }

    /// <summary>The categories of processing (Art. 30(2)(b)): hosting, support.</summary>
    public string[]? Processing { get; set; }

    /// <summary>The ids of the categories of data.</summary>
    public string[]? Categories { get; set; }

    /// <summary>The ids of the categories of data subjects.</summary>
    public string[]? Subjects { get; set; }

    /// <summary>The ids of the security measures.</summary>
    public string[]? Measures { get; set; }

    /// <summary>The contract (Art. 28(3)): a name or an address.</summary>
    public string? Contract { get; set; }
}
