using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>Two rules with dates of their own: members go before the row does.</summary>
public sealed class Customer
{
    public int Id { get; set; }

    public string Tenant { get; set; } = "north";

    public bool IsDeleted { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(24, After = "customer left")]
    public string Name { get; set; } = "";

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(24, After = "customer left")]
    public string? Email { get; set; }

    [PersonalData("interests", LegalBasis.Consent, Purposes = new[] { "newsletter" })]
    [Retention(Days = 30, After = "consent ended")]
    public string? Interests { get; set; }

    [RetentionStart("customer left")]
    public DateTime? LeftAt { get; set; }

    [RetentionStart("consent ended")]
    public DateTime? ConsentEndedAt { get; set; }

    public List<Order> Orders { get; } = [];
}
