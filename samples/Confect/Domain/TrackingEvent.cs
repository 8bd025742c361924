using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What a cookie or a tracked e-mail reported.</summary>
/// <remarks>The policy does not say what that is.</remarks>
[DataSubject(Subjects.WebsiteVisitors)]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis", Justification = Reasons.NoBasisForTracking)]
public sealed class TrackingEvent : Entity
{
    [PersonalData(Categories.Tracking), Label("en", "On the website"), Label("nb", "På nettstedet")]
    public string? OnTheWebsite { get; set; }

    [PersonalData(Categories.Tracking), Label("en", "In an e-mail"), Label("nb", "I en e-post")]
    public string? InAnEmail { get; set; }
}
