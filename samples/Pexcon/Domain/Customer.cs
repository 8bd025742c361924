using System;
using System.Collections.Generic;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>What is kept of a person who buys, for themselves or for their employer.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Customer : Entity
{
    [PersonalData(Categories.Title, Purposes =
    [
        CustomerPurposes.CustomerRelationship,
        CustomerPurposes.Delivery,
        MarketPurposes.FollowUp,
    ])]
    [Label("sv", "Titel")]
    public string? Title { get; set; }

    [PersonalData(Categories.Approval), Label("sv", "Attesträttighet")]
    public bool MayApprove { get; set; }

    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.CustomerRelationship])]
    [Label("sv", "Journalanteckningar")]
    public IReadOnlyList<string>? JournalNotes { get; set; }

    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.CustomerRelationship]), Label("sv", "Utskick")]
    public IReadOnlyList<string>? Mailings { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? RelationshipEndedOn { get; set; }
}
