using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>
/// Somebody, kept once for all that they are to PEXCON: who asks, buys, has an account, is in a picture, applies. Name and
/// contact details serve nearly every purpose, so each of the policy's periods bears on them, and they live until the last of
/// them has ended.
/// </summary>
/// <remarks>
/// <para>Periods start from the dates here. Null means that something still goes on: an open account, a customer relationship.
/// Of what never was, the end is the day of entry, or else it would keep the person for ever.</para>
/// <para>Which data subjects that makes them differs from purpose to purpose: the purposes say it and not the type.</para>
/// </remarks>
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

    /// <summary>Somebody of whom nothing goes on yet.</summary>
    public static Person Entered(string name, DateOnly on) => new()
    {
        Name = name,
        LastInquiryHandledOn = on,
        CustomerRelationshipEndedOn = on,
        LastContractFulfilledOn = on,
        LastPaymentBookedOn = on,
        LastActiveOn = on,
        LastSurveySentOn = on,
        AccountClosedOn = on,
        LastRecruitmentEndedOn = on,
        CvWithdrawnOn = on,
        LastActiveInCvDatabaseOn = on,
    };
}
