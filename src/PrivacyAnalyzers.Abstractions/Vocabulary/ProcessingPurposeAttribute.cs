using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a purpose (GDPR Art. 5(1)(b), 30(1)(b)): one processing activity of the register. The constant's value is its
/// id.
/// </summary>
/// <remarks>
/// Beside it stand <see cref="UsesAttribute"/> (which data, on which basis, how long), <see cref="DisclosesAttribute"/>
/// (to whom), <see cref="TransferAttribute"/>, <see cref="ObtainedFromAttribute"/> and <see cref="RetentionAttribute"/>
/// (for all its data).
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ProcessingPurposeAttribute : LegalGroundAttribute
{
    /// <summary>Declares a purpose.</summary>
    /// <param name="label">Its name in the register.</param>
    public ProcessingPurposeAttribute(string label) => Label = label;

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What is done, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the purpose that this one is a part of.</summary>
    public string? PartOf { get; set; }

    /// <summary>
    /// The ids of the categories of data subjects (Art. 30(1)(c)), best constants marked
    /// <see cref="DataSubjectKindAttribute"/>. Those of the types that hold the data are added.
    /// </summary>
    public string[]? Subjects { get; set; }

    /// <summary>The part of the organisation that does it.</summary>
    public string? BusinessArea { get; set; }

    /// <summary>
    /// The ids of the purposes that this one is compatible with, Art. 6(4): their data may be used for it.
    /// </summary>
    public string[]? CompatibleWith { get; set; }

    /// <summary>
    /// The ids of the security measures that belong to it, best constants marked <see cref="SecurityMeasureAttribute"/>
    /// (Art. 32). Measures that no purpose names hold for all.
    /// </summary>
    public string[]? Measures { get; set; }

    /// <summary>The systems that it runs in.</summary>
    public string[]? Systems { get; set; }

    /// <summary>The countries it is limited to, ISO 3166-1 alpha-2.</summary>
    public string[]? Countries { get; set; }

    /// <summary>The id of the event at which it begins, where that is not the collection.</summary>
    public string? Begins { get; set; }

    /// <summary>The id of the event at which it ends.</summary>
    public string? Ends { get; set; }

    /// <summary>The regime of Art. 89, where one holds.</summary>
    public ProcessingRegime Regime { get; set; }

    /// <summary>The authorisation or declaration that it needs, by name or number.</summary>
    public string? Authorisation { get; set; }

    /// <summary>What makes a high risk likely (Art. 35(3)).</summary>
    public RiskIndicator Risks { get; set; }

    /// <summary>
    /// The id of the data protection impact assessment, best a constant marked <see cref="AssessmentAttribute"/> (Art.
    /// 35).
    /// </summary>
    public string? ImpactAssessment { get; set; }
}
