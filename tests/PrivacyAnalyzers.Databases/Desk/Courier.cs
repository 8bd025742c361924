using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Desk;

// What no code can leave empty, a statement empties where it is stored.
#pragma warning disable PRIV4015, PRIV4030

/// <summary>A row with objects and lists, which PostgreSQL stores as columns, documents and arrays.</summary>
public sealed class Courier
{
    public int Id { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public Spot Base { get; set; } = new();

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public Spot? Depot { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public List<Spot> Stops { get; set; } = [];

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public List<string> Nicknames { get; set; } = [];

    [RetentionStart(Events.Decided)]
    public DateOnly? DecidedOn { get; set; }

    public bool IsInDispute { get; set; }
}

public sealed class Spot
{
    public string Title { get; set; } = "";

    public int Level { get; set; }
}
