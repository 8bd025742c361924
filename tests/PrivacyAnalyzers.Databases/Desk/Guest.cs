using System;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Desk;

/// <summary>A row of which each method of anonymisation leaves something; its period starts at a moment without a time zone.</summary>
public sealed class Guest
{
    public int Id { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment]), Anonymised(AnonymisationMethod.Unique, Value = "guest-")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment]), Anonymised(AnonymisationMethod.Prefix, Keep = 2)]
    public string Postcode { get; set; } = "";

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment]), Anonymised(AnonymisationMethod.YearOnly)]
    public DateOnly BornOn { get; set; }

    [PersonalData(Categories.Applications, Purposes = [Purposes.Recruitment]), Anonymised(AnonymisationMethod.Fixed, Value = "-")]
    public string Remark { get; set; } = "";

    [RetentionStart(Events.Decided)]
    public DateTime DecidedAt { get; set; }

    public bool IsInDispute { get; set; }
}
