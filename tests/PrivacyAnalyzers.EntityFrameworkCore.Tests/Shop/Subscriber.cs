using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>A row that is anonymised, and stays.</summary>
public sealed class Subscriber
{
    public int Id { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "statistics" })]
    [Retention(12, After = "customer left", Then = RetentionAction.Anonymise)]
    [Anonymised(AnonymisationMethod.Unique, Value = "gone-")]
    public string Email { get; set; } = "";

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "statistics" })]
    [Retention(12, After = "customer left", Then = RetentionAction.Anonymise)]
    [Anonymised(AnonymisationMethod.Prefix, Keep = 3)]
    public string? PostCode { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "statistics" })]
    [Retention(12, After = "customer left", Then = RetentionAction.Anonymise)]
    [Anonymised(AnonymisationMethod.YearOnly)]
    public DateOnly? BornOn { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "statistics" })]
    [Retention(12, After = "customer left", Then = RetentionAction.Anonymise)]
    public string? Phone { get; set; }

    [RetentionStart("customer left")]
    public DateTime? LeftAt { get; set; }

    [RetentionMark(RetentionAction.Anonymise)]
    public DateOnly? AnonymisedOn { get; set; }
}
