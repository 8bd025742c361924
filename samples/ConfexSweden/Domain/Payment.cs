using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A payment that was made or is due.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class Payment : Entity
{
    [PersonalData(Categories.PaymentHistory)]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory)]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.PaymentHistory)]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.PaymentHistory)]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.PaymentHistory)]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.PaymentHistory)]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.PaymentHistory)]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.PaymentHistory)]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.PaymentHistory)]
    public string ArticleName { get; set; } = "";
}
