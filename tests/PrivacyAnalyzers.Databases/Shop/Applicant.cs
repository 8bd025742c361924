using System;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A row that stays without the person.</summary>
public sealed class Applicant
{
    public int Id { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment])]
    public string? Letter { get; set; }

    [RetentionStart(Events.Decided)]
    public DateOnly? DecidedOn { get; set; }

    public bool IsInDispute { get; set; }
}
