using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>A payment that was made or is due.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class Payment : Entity
{
    [PersonalData(Categories.PaymentHistory), Label("nb", "Organisasjonsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("nb", "Bestillers navn")]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("nb", "Bestillers e-post")]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("nb", "Bestillers telefon")]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("nb", "Ordredato")]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("nb", "Betalingsdato")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("nb", "Forfallsdato")]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("nb", "Artikkelnummer")]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("nb", "Artikkelnavn")]
    public string ArticleName { get; set; } = "";
}
