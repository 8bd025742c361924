using System;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Desk;

/// <summary>A row whose period starts at a moment with a time zone.</summary>
public sealed class Caller
{
    public int Id { get; set; }

    [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])]
    public string Number { get; set; } = "";

    [RetentionStart(Events.Left)]
    public DateTimeOffset? LeftAt { get; set; }

    public bool IsInDispute { get; set; }
}
