using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A payment that was made or is due.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class Payment : Entity
{
    [PersonalData(Categories.PaymentHistory), Label("sv", "Organisationsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("sv", "Beställarens namn")]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("sv", "Beställarens e-post")]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("sv", "Beställarens telefon")]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("sv", "Orderdatum")]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("sv", "Betalningsdatum")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("sv", "Förfallodatum")]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.PaymentHistory), Label("sv", "Artikelnummer")]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory), Label("sv", "Artikelnamn")]
    public string ArticleName { get; set; } = "";
}
