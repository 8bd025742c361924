using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Desk;

/// <summary>A row whose data are partly in rows of their own, which belong to it.</summary>
public sealed class Clerk
{
    public int Id { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public string Title { get; set; } = "";

    /// <summary>Rows with a foreign key.</summary>
    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public List<Shift> Shifts { get; set; } = [];

    /// <summary>Owned rows.</summary>
    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public List<Post> Posts { get; set; } = [];

    /// <summary>An owned row in a table of its own.</summary>
    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public Post? Locker { get; set; }

    [RetentionStart(Events.Decided)]
    public DateOnly? DecidedOn { get; set; }

    public bool IsInDispute { get; set; }
}

public sealed class Post
{
    public string Title { get; set; } = "";
}

public sealed class Shift
{
    public int Id { get; set; }

    public int ClerkId { get; set; }
}
