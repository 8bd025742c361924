using System;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A row that goes with its customer, or before.</summary>
public sealed class Visit
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public Customer Customer { get; set; } = null!;

    [PersonalData(Categories.Visits, Purposes = [Purposes.Safety])]
    public string Remark { get; set; } = "";

    [RetentionStart(Events.Visited)]
    public DateOnly VisitedOn { get; set; }
}
