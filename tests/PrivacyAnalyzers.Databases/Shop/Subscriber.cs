using System;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A row that goes as a whole, and nothing hangs on it: what a batch costs is seen best here.</summary>
public sealed class Subscriber
{
    public int Id { get; set; }

    [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])]
    public string? Email { get; set; }

    [RetentionStart(Events.Left)]
    public DateOnly? LeftOn { get; set; }

    public bool IsInDispute { get; set; }
}
