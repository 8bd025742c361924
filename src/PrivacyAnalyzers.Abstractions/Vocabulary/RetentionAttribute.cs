using System;

namespace PrivacyAnalyzers;

/// <summary>
/// How long data are stored: a period after an event, or what determines it (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)).
/// </summary>
/// <remarks>
/// Stands on a data category, a purpose, a party (for how long that keeps the data), a member with
/// <see cref="PersonalDataAttribute"/>, or on the assembly as the default. Several on one thing end at the earliest,
/// unless <see cref="Combine"/> says otherwise. Months are calendar months; months and days are never converted into each
/// other.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Declares a period in days, or what determines the period.</summary>
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

    /// <summary>
    /// The id of the event that the period starts from, best a constant marked <see cref="RetentionEventAttribute"/>. A
    /// period without one never runs, and is reported (PRIV1021).
    /// </summary>
    public string? After { get; set; }

    /// <summary>The day from which the period is counted, where it is not the day of the event.</summary>
    public PeriodAnchor CountedFrom { get; set; }

    /// <summary>
    /// The id of the event that ends the storage at once. Its date may lie in the future: a card's validity, a warranty.
    /// </summary>
    public string? Until { get; set; }

    /// <summary>
    /// The law that fixes the period: one of <see cref="Statutes"/>, or the id of a constant marked
    /// <see cref="LawAttribute"/> with a minimum.
    /// </summary>
    public string? Statute { get; set; }

    /// <summary>
    /// What determines the period where no period can be given (Art. 13(2)(a)). Words: no code can run it.
    /// </summary>
    public string? Criterion { get; set; }

    /// <summary>
    /// The schedule or contract that fixes the period: a name. No code can run it, and it is a gap (PRIV4018).
    /// </summary>
    public string? AccordingTo { get; set; }

    /// <summary>The id of the party that decides on the period. No code can run it, and it is a gap (PRIV4018).</summary>
    public string? DecidedBy { get; set; }

    /// <summary>Why data are kept without an end. Reported where nothing is reviewed (PRIV4019).</summary>
    public string? WithoutEnd { get; set; }

    /// <summary>How often it is reviewed whether the data are still needed (Recital 39), in calendar months.</summary>
    public int ReviewEveryMonths { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>Whether the period is the longest, and the data may go earlier.</summary>
    public bool AtMost { get; set; }

    /// <summary>
    /// What happens when the period has ended. Rules with different actions run one after the other: restrict first,
    /// erase later.
    /// </summary>
    public RetentionAction Then { get; set; }

    /// <summary>Which of several periods with the same action counts.</summary>
    public RetentionCombine Combine { get; set; }

    /// <summary>The state of the row that the period is for, in words.</summary>
    public string? When { get; set; }

    /// <summary>The name of the <c>bool</c> member of the row that says whether it is in that state.</summary>
    public string? WhenProperty { get; set; }

    /// <summary>The value of <see cref="WhenProperty"/> in that state.</summary>
    public bool WhenValue { get; set; } = true;

    /// <summary>
    /// The exception, in words: which data are kept although the period has ended. Alone, without a period, it is one
    /// more exception to the other periods of the same thing; on the assembly, to all.
    /// </summary>
    public string? Unless { get; set; }

    /// <summary>The name of the <c>bool</c> member of the row that says whether <see cref="Unless"/> holds for it.</summary>
    public string? UnlessProperty { get; set; }

    /// <summary>Why the exception is allowed (Art. 17(3)).</summary>
    public ExceptionGround UnlessGround { get; set; }

    /// <summary>
    /// On a purpose: the id of the category that the period is for. Left out, it is for all data of the purpose.
    /// </summary>
    public string? For { get; set; }

    /// <summary>
    /// On the assembly: the legal basis whose data the period is for, where nothing nearer says one. Left out, it is for
    /// all.
    /// </summary>
    public LegalBasis ForBasis { get; set; }
}
