using System;

namespace PrivacyAnalyzers;

/// <summary>Marks the date that a retention period starts from.</summary>
/// <remarks>
/// The member is a <c>DateTime</c>, <c>DateTimeOffset</c> or <c>DateOnly</c>, or a nullable one: null means that the event
/// has not happened yet, and the data are kept. Without an event the date serves the periods that name none.
/// Or the member refers to an object of a class that marks a date of the same event: an order's customer. That date counts,
/// and where there is no object or nobody has loaded it, the data are kept.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RetentionStartAttribute : Attribute
{
    /// <summary>Marks the date for periods that name no event, such as <see cref="PersonalDataAttribute.RetentionMonths"/>.</summary>
    public RetentionStartAttribute()
    {
    }

    /// <summary>Marks the date of an event.</summary>
    /// <param name="event">The id of the event, best a constant marked <see cref="RetentionEventAttribute"/>.</param>
    public RetentionStartAttribute(string @event) => Event = @event;

    /// <summary>The id of the event; null when the date serves the periods that name none.</summary>
    public string? Event { get; }
}
