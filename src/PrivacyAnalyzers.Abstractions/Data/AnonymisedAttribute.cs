using System;

namespace PrivacyAnalyzers;

/// <summary>Declares what is left in a member when its data are anonymised at the end of their period (GDPR Recital 26).</summary>
/// <remarks>Stands beside <see cref="PersonalDataAttribute"/>, and counts where a <see cref="RetentionAttribute"/> says <c>Then
/// = RetentionAction.Anonymise</c>; where the data are erased, the member is cleared. A method that does not fit the
/// member's type, or lacks its value, clears it too.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AnonymisedAttribute : Attribute
{
    /// <summary>Declares what is left.</summary>
    /// <param name="method">What is left in the member.</param>
    public AnonymisedAttribute(AnonymisationMethod method) => Method = method;

    /// <summary>What is left in the member.</summary>
    public AnonymisationMethod Method { get; }

    /// <summary>The text of <see cref="AnonymisationMethod.Fixed"/>; of <see cref="AnonymisationMethod.Unique"/>, what
    /// stands before the random part.</summary>
    public string? Value { get; set; }

    /// <summary>How many characters <see cref="AnonymisationMethod.Prefix"/> keeps: one or more.</summary>
    public int Keep { get; set; }
}
