using System;
using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What a customer ordered, through the person who did.</summary>
[DataSubject(Subjects.ContactPersons)]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis", Justification = Reasons.NoBasis)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class Order : Entity
{
    [PersonalData(Purposes = [ServicePurposes.ManageOrders]), Label("en", "Customer order"), Label("nb", "Kundeordre")]
    public string Ordered { get; set; } = "";

    [PersonalData(Purposes = [ServicePurposes.ManageOrders]), Label("en", "Agreement"), Label("nb", "Avtale")]
    public string? Agreement { get; set; }

    [PersonalData(Purposes = [ServicePurposes.ManageOrders]), Label("en", "Payment"), Label("nb", "Betaling")]
    public string? Payment { get; set; }

    [RetentionStart(Events.ObligationsFulfilled)]
    public DateOnly? ObligationsFulfilledOn { get; set; }
}
