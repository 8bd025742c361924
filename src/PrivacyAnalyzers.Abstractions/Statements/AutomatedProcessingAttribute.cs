using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Profiling, scoring, automated decisions and the use of AI (GDPR Art. 13(2)(f), 22): on a purpose, or on the assembly.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class AutomatedProcessingAttribute : Attribute
{
    /// <summary>Declares automated processing.</summary>
    /// <param name="kinds">What is done.</param>
    public AutomatedProcessingAttribute(AutomationKind kinds) => Kinds = kinds;

    /// <summary>What is done.</summary>
    public AutomationKind Kinds { get; }

    /// <summary>The logic involved, so that a data subject understands it.</summary>
    public string? Logic { get; set; }

    /// <summary>What it means for the data subject.</summary>
    public string? Significance { get; set; }

    /// <summary>Why a solely automated decision is allowed, Art. 22(2).</summary>
    public Article22Gateway Gateway { get; set; }

    /// <summary>The law, for Art. 22(2)(b).</summary>
    public string? Law { get; set; }

    /// <summary>Where a data subject gets a human to look at it (Art. 22(3)).</summary>
    public string? HumanReviewAt { get; set; }

    /// <summary>Where a data subject refuses it.</summary>
    public string? OptOutAt { get; set; }

    /// <summary>The id of the party that does it, where it is not the controller.</summary>
    public string? By { get; set; }

    /// <summary>The ids of the categories of data that it uses.</summary>
    public string[]? Categories { get; set; }
}
