using System;

namespace PrivacyAnalyzers;

/// <summary>How requests of data subjects are handled (GDPR Art. 12).</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RequestHandlingAttribute : Attribute
{
    /// <summary>Where requests go.</summary>
    public string? At { get; set; }

    /// <summary>The deadline in days, where it is stated in days (Art. 12(3): one month).</summary>
    public int AnswerWithinDays { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>The deadline in calendar months.</summary>
    public int AnswerWithinMonths { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>When and by how much the deadline is extended (Art. 12(3)).</summary>
    public string? Extension { get; set; }

    /// <summary>How identity is checked (Art. 12(6)).</summary>
    public string? IdentityCheck { get; set; }

    /// <summary>When a fee is taken, and which (Art. 12(5)).</summary>
    public string? Fee { get; set; }

    /// <summary>When a request is refused (Art. 12(5)).</summary>
    public string? RefusedWhen { get; set; }
}
