using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares that a property, field or positional record parameter holds personal data (GDPR Art. 4(1)), and what for.
/// </summary>
/// <remarks>
/// <para>
/// What is not said here is looked for on the purpose's <see cref="UsesAttribute"/> for the category, then on the purpose,
/// then on the category. What is found nowhere is reported.
/// </para>
/// <para>Several attributes on one member declare several processings of it: each with its own purposes, basis and period.
/// The member's data live until the last of them lapses.</para>
/// </remarks>
/// <example><code>[PersonalData("contact", LegalBasis.Contract, 24, Purposes = [Purposes.Delivery])]</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>The value of <see cref="RetentionMonths"/> when no period is declared here.</summary>
    public const int NotStated = int.MinValue;

    /// <summary>Declares personal data.</summary>
    /// <param name="category">The id of the data category, best a constant marked <see cref="DataCategoryAttribute"/>
    /// (Art. 30(1)(c)). A missing or blank one is reported (PRIV1004).</param>
    /// <param name="legalBasis">The legal basis, Art. 6(1). Left out, it comes from the vocabulary.</param>
    /// <param name="retentionMonths">The storage period in calendar months (Art. 5(1)(e), 13(2)(a)), counted from the
    /// type's <see cref="RetentionStartAttribute"/>. Zero, negative and absurd periods are reported (PRIV1020).</param>
    public PersonalDataAttribute(
        string? category = null,
        LegalBasis legalBasis = LegalBasis.Unspecified,
        int retentionMonths = NotStated)
    {
        Category = category;
        LegalBasis = legalBasis;
        RetentionMonths = retentionMonths;
    }

    /// <summary>The id of the data category.</summary>
    public string? Category { get; set; }

    /// <summary>The legal basis, Art. 6(1).</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>The storage period in calendar months; <see cref="NotStated"/> when it is declared elsewhere.</summary>
    public int RetentionMonths { get; set; }

    /// <summary>The ids of the purposes that the data are processed for (Art. 5(1)(b), 30(1)(b)), best constants marked
    /// <see cref="ProcessingPurposeAttribute"/>.</summary>
    public string[]? Purposes { get; set; }

    /// <summary>The id of the data subject, where the data are about somebody else than the type's
    /// <see cref="DataSubjectAttribute"/>: a next of kin, an employee's child.</summary>
    public string? Subject { get; set; }

    /// <summary>Whether the data subject has to provide the data (Art. 13(2)(e)).</summary>
    public Provision Provision { get; set; }

    /// <summary>What follows if the data are not provided (Art. 13(2)(e)).</summary>
    public string? IfNotGiven { get; set; }
}
