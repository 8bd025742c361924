using System;
using System.Collections.Generic;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A company whose people buy training, or may come to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Company : Entity
{
    [PersonalData(Categories.Company)]
    public string CompanyName { get; set; } = "";

    [PersonalData(Categories.Company)]
    public string? Address { get; set; }

    [PersonalData(Categories.Company)]
    public Coordinates? GpsCoordinates { get; set; }

    [PersonalData(Categories.Company)]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.Company)]
    public string? BusinessUnitNumber { get; set; }

    [PersonalData(Categories.Company)]
    public int? EmployeeCount { get; set; }

    [PersonalData(Categories.Company)]
    public decimal? Turnover { get; set; }

    [PersonalData(Categories.Company)]
    public IReadOnlyList<string> NaceCodes { get; set; } = [];

    [PersonalData(Categories.Company)]
    public IReadOnlyList<string> IpAddresses { get; set; } = [];

    [PersonalData(Categories.Company)]
    public string? EmailDomain { get; set; }

    [PersonalData(Categories.Company)]
    public string? Country { get; set; }

    [PersonalData(Categories.Company)]
    public string? Email { get; set; }

    [PersonalData(Categories.Company)]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.Company)]
    public string? CompanyDomain { get; set; }

    [PersonalData(Categories.Company)]
    public Uri? ContactUsUrl { get; set; }

    [PersonalData(Categories.Company)]
    public string? CompanyEmail { get; set; }

    [PersonalData(Categories.Company)]
    public string? EmailPattern { get; set; }

    [RetentionStart(Events.CompanyDissolved)]
    public DateOnly? DissolvedOn { get; set; }
}
