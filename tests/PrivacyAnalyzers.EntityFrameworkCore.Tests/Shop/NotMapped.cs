using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>A type with a plan that no context maps.</summary>
public sealed class NotMapped
{
    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(24, After = "customer left")]
    public string? Name { get; set; }

    [RetentionStart("customer left")]
    public DateTime? LeftAt { get; set; }
}
