using System;
using System.Collections.Generic;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A company whose people buy training, or may come to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Company : Entity
{
    [PersonalData(Categories.Company), Label("sv", "Namn")]
    public string CompanyName { get; set; } = "";

    [PersonalData(Categories.Company), Label("sv", "Adressinformation")]
    public string? Address { get; set; }

    [PersonalData(Categories.Company), Label("sv", "GPS-koordinater")]
    public Coordinates? GpsCoordinates { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Företagsidentitetsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.Company), Label("sv", "Företagsnummer")]
    public string? BusinessUnitNumber { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Anställda")]
    public int? EmployeeCount { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Försäljning")]
    public decimal? Turnover { get; set; }

    [PersonalData(Categories.Company), Label("sv", "NACE-koder")]
    public IReadOnlyList<string> NaceCodes { get; set; } = [];

    [PersonalData(Categories.Company), Label("sv", "IP-adresser")]
    public IReadOnlyList<string> IpAddresses { get; set; } = [];

    [PersonalData(Categories.Company), Label("sv", "E-postdomän")]
    public string? EmailDomain { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Land")]
    public string? Country { get; set; }

    [PersonalData(Categories.Company), Label("sv", "E-post")]
    public string? Email { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Företagsdomän")]
    public string? CompanyDomain { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Kontakta oss URL")]
    public Uri? ContactUsUrl { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Företagets e-post")]
    public string? CompanyEmail { get; set; }

    [PersonalData(Categories.Company), Label("sv", "E-postmönster")]
    public string? EmailPattern { get; set; }

    [RetentionStart(Events.CompanyDissolved)]
    public DateOnly? DissolvedOn { get; set; }
}
