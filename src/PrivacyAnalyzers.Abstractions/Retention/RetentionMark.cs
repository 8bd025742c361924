using System;

namespace PrivacyAnalyzers;

/// <summary>A member of a row that records that a rule has run for it.</summary>
public sealed class RetentionMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="member">The name of the member: a <c>bool</c> or a date.</param>
    /// <param name="action">The action of the rules that it records.</param>
    public RetentionMark(string member, RetentionAction action)
    {
        Member = member ?? throw new ArgumentNullException(nameof(member));
        Action = action;
    }

    /// <summary>The name of the member: a <c>bool</c>, which becomes true, or a date, which becomes the day of the run.</summary>
    public string Member { get; }

    /// <summary>The action of the rules that it records.</summary>
    public RetentionAction Action { get; }
}
