using System;
using System.Collections.Generic;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>An account with PEXCON.</summary>
[DataSubject(Subjects.AccountHolders)]
public sealed class Account : Entity
{
    [PersonalData(Categories.Account), Label("sv", "Kontonamn")]
    public string UserName { get; set; } = "";

    [PersonalData(Categories.Account), Label("sv", "Kontot öppnat")]
    public DateOnly OpenedOn { get; set; }

    [PersonalData(Categories.WebAndInterests), Label("sv", "Webbanvändning")]
    public IReadOnlyList<string> PagesUsed { get; set; } = [];

    [PersonalData(Categories.WebAndInterests), Label("sv", "Erbjudanden av intresse")]
    public IReadOnlyList<string> OffersOfInterest { get; set; } = [];

    [PersonalData(Categories.WebAndInterests), Label("sv", "Nyhetsbrev")]
    public IReadOnlyList<string> NewslettersInteractedWith { get; set; } = [];

    [PersonalData(Categories.WebAndInterests), Label("sv", "Anmälda events")]
    public IReadOnlyList<string> EventsSignedUpFor { get; set; } = [];

    [RetentionStart(Events.AccountClosed)]
    public DateOnly? ClosedOn { get; set; }
}
