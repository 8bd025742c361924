using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A row that goes as a whole, with what hangs on it.</summary>
public sealed class Customer
{
    public int Id { get; set; }

    [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])]
    public string? Email { get; set; }

    [RetentionStart(Events.Left)]
    public DateOnly? LeftOn { get; set; }

    /// <summary>A hold that the row itself records.</summary>
    public bool IsInDispute { get; set; }

    public List<Order> Orders { get; } = [];

    /// <summary>Holds that other rows record.</summary>
    public List<Claim> Claims { get; } = [];
}
