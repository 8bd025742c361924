using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>One rule, so the row goes when it is due.</summary>
public sealed class Visitor
{
    public int Id { get; set; }

    [PersonalData("contact", LegalBasis.LegitimateInterests, Purposes = new[] { "security" })]
    [Retention(12, After = "visit", Unless = "an incident is open", UnlessProperty = nameof(HasIncident))]
    public string Name { get; set; } = "";

    [RetentionStart("visit")]
    public DateOnly? LeftAt { get; set; }

    public bool HasIncident { get; set; }
}
