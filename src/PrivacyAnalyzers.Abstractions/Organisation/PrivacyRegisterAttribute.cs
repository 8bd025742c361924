using System;

namespace PrivacyAnalyzers;

/// <summary>Facts about the register itself, and about the notice that goes with it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PrivacyRegisterAttribute : Attribute
{
    /// <summary>The register's title.</summary>
    public string? Title { get; set; }

    /// <summary>
    /// The language, BCP 47, of the texts that are not in a <see cref="LabelAttribute"/> or
    /// <see cref="TranslationAttribute"/>. Where nobody says it, the register calls it <c>und</c>, undetermined.
    /// </summary>
    public string? Language { get; set; }

    /// <summary>The version of the register or of the notice.</summary>
    public string? Version { get; set; }

    /// <summary>The date of the privacy notice, ISO 8601: 2024-05-31.</summary>
    public string? NoticeDate { get; set; }

    /// <summary>Where the privacy notice stands.</summary>
    public string? NoticeUrl { get; set; }

    /// <summary>When the register was last reviewed, ISO 8601.</summary>
    public string? LastReviewed { get; set; }

    /// <summary>When it is reviewed next, ISO 8601.</summary>
    public string? NextReview { get; set; }

    /// <summary>How changes of the notice are told.</summary>
    public string? NoticeChanges { get; set; }

    /// <summary>The age below which nobody may use the service, in years (Art. 8).</summary>
    public int MinimumAge { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>
    /// The countries whose statutory checks are on, ISO 3166-1 alpha-2: <c>SE</c>, <c>NO</c>. Others are reported
    /// (PRIV1067).
    /// </summary>
    public string[]? NationalProfiles { get; set; }
}
