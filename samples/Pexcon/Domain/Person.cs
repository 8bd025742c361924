using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>
/// Somebody, kept once for all that they are to PEXCON: who asks, buys, has an account, is in a picture, applies. Name and
/// contact details serve nearly every purpose, so each of the policy's periods bears on them, and they live until the last of
/// them has ended. The dates here are what the periods start from; null means that it has not happened.
/// </summary>
/// <remarks>Which data subjects that makes them differs from purpose to purpose: the purposes say it and not the type.</remarks>
public sealed class Person : Entity
{
    [PersonalData(Categories.Identity), Label("sv", "Namn")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Contact), Label("sv", "Adress")]
    public string? Address { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "E-post")]
    public string? Email { get; set; }

    [RetentionStart(Events.InquiryHandled)]
    public DateOnly? LastInquiryHandledOn { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.ContractFulfilled)]
    public DateOnly? LastContractFulfilledOn { get; set; }

    [RetentionStart(Events.PaymentBooked)]
    public DateOnly? LastPaymentBookedOn { get; set; }

    [RetentionStart(Events.LastActive)]
    public DateOnly? LastActiveOn { get; set; }

    [RetentionStart(Events.SurveySent)]
    public DateOnly? LastSurveySentOn { get; set; }

    [RetentionStart(Events.AccountClosed)]
    public DateOnly? AccountClosedOn { get; set; }

    [RetentionStart(Events.RecruitmentEnded)]
    public DateOnly? LastRecruitmentEndedOn { get; set; }

    [RetentionStart(Events.CvWithdrawn)]
    public DateOnly? CvWithdrawnOn { get; set; }

    [RetentionStart(Events.LastActiveInCvDatabase)]
    public DateOnly? LastActiveInCvDatabaseOn { get; set; }

    /// <summary>Whether any application of theirs may be kept for future recruitment.</summary>
    [PersonalData(Categories.Application, Purposes = [RecruitmentPurposes.Recruitment])]
    [Label("sv", "Samtycke till framtida rekrytering")]
    public bool MayBeKeptForLater { get; set; }
}
