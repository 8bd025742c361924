using System;

namespace PrivacyAnalyzers;

/// <summary>Declares that a member that may look like personal data is none, and why.</summary>
/// <remarks>The reason stands in the register, where the data protection officer reads it. One that says nothing is
/// reported (PRIV1051).</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class NotPersonalDataAttribute : Attribute
{
    /// <summary>Declares that the member holds no personal data.</summary>
    /// <param name="reason">Why not, in words that a data protection officer can judge.</param>
    public NotPersonalDataAttribute(string reason) => Reason = reason;

    /// <summary>Why the member holds no personal data.</summary>
    public string Reason { get; }
}
