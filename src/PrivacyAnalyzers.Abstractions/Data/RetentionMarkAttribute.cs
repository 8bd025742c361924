using System;

namespace PrivacyAnalyzers;

/// <summary>Marks the member of a row that records that its data have been anonymised, restricted or handed over for review
/// (GDPR Art. 5(2)).</summary>
/// <remarks>
/// The member is a <c>bool</c>, which becomes true, or a nullable <c>DateTime</c>, <c>DateTimeOffset</c> or <c>DateOnly</c>,
/// which becomes the day of the run. A rule with that action does not run again for a row that is marked. A row that is
/// erased needs no mark.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class RetentionMarkAttribute : Attribute
{
    /// <summary>Marks the member.</summary>
    /// <param name="action">What it records: <see cref="RetentionAction.Anonymise"/>, <see cref="RetentionAction.Restrict"/> or
    /// <see cref="RetentionAction.Review"/>. With any other the mark is passed over.</param>
    public RetentionMarkAttribute(RetentionAction action) => Action = action;

    /// <summary>What the member records.</summary>
    public RetentionAction Action { get; }
}
