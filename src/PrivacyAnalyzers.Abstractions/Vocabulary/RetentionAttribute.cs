using System;

namespace PrivacyAnalyzers;

/// <summary>How long data are stored: a period after an event, or a criterion (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)).</summary>
/// <remarks>
/// Stands on a data category, a purpose, or a member with <see cref="PersonalDataAttribute"/>. Several on one thing end at
/// the earliest, unless <see cref="Combine"/> says otherwise. Months are calendar months; months and days are never
/// converted into each other.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Declares a period in days, or a criterion.</summary>
    public RetentionAttribute()
    {
    }

    /// <summary>Declares a period in calendar months.</summary>
    /// <param name="months">Calendar months. Zero means at the event itself; negative and absurd periods are reported
    /// (PRIV1020).</param>
    public RetentionAttribute(int months) => Months = months;

    /// <summary>The period in calendar months; <see cref="PersonalDataAttribute.NotStated"/> when there is none.</summary>
    public int Months { get; } = PersonalDataAttribute.NotStated;

    /// <summary>The period in days, where it is stated in days.</summary>
    public int Days { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>The id of the event that the period starts from, best a constant marked
    /// <see cref="RetentionEventAttribute"/>. A period without one never runs, and is reported (PRIV1021).</summary>
    public string? After { get; set; }

    /// <summary>What determines the period where no period can be given (Art. 13(2)(a)). Words: no code can run it.</summary>
    public string? Criterion { get; set; }

    /// <summary>What happens when the period has ended.</summary>
    public RetentionAction Then { get; set; }

    /// <summary>Which of several periods on the same thing counts.</summary>
    public RetentionCombine Combine { get; set; }

    /// <summary>The exception, in words: which data are kept although the period has ended.</summary>
    public string? Unless { get; set; }

    /// <summary>The name of the <c>bool</c> member of the row that says whether <see cref="Unless"/> holds for it.</summary>
    public string? UnlessProperty { get; set; }
}
