using System;
using System.Collections.Generic;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>A company whose people buy training, or may come to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Company : Entity
{
    [PersonalData(Categories.Company), Label("nb", "Navn")]
    public string CompanyName { get; set; } = "";

    [PersonalData(Categories.Company), Label("nb", "Adresseopplysninger")]
    public string? Address { get; set; }

    [PersonalData(Categories.Company), Label("nb", "GPS-koordinater")]
    public Coordinates? GpsCoordinates { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Organisasjonsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.Company), Label("nb", "Bedriftsnummer")]
    public string? BusinessUnitNumber { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Antall ansatte")]
    public int? EmployeeCount { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Omsetning")]
    public decimal? Turnover { get; set; }

    [PersonalData(Categories.Company), Label("nb", "NACE-koder")]
    public IReadOnlyList<string> NaceCodes { get; set; } = [];

    [PersonalData(Categories.Company), Label("nb", "IP-adresser")]
    public IReadOnlyList<string> IpAddresses { get; set; } = [];

    [PersonalData(Categories.Company), Label("nb", "Epostdomene")]
    public string? EmailDomain { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Land")]
    public string? Country { get; set; }

    [PersonalData(Categories.Company), Label("nb", "E-postadresse")]
    public string? Email { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Firmadomene")]
    public string? CompanyDomain { get; set; }

    [PersonalData(Categories.Company), Label("nb", "URL for «kontakt oss»")]
    public Uri? ContactUsUrl { get; set; }

    [PersonalData(Categories.Company), Label("nb", "Firmaepost")]
    public string? CompanyEmail { get; set; }

    [PersonalData(Categories.Company), Label("nb", "E-postmønster")]
    public string? EmailPattern { get; set; }

    /// <summary>When somebody decided that the company is no longer marketed to.</summary>
    [RetentionStart(Events.NoLongerNeededForMarketing)]
    public DateOnly? MarketingEndedOn { get; set; }
}
