using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>Somebody who speaks for a customer, or for a company that may become one.</summary>
[DataSubject(Subjects.ContactPersons)]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis", Justification = Reasons.NoBasisForSharingAndOffers)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class CustomerContact : Person
{
    [PersonalData(Purposes = [ServicePurposes.ContactPerson, ServicePurposes.GroupOverview])]
    [Label("en", "Customer"), Label("nb", "Kunde")]
    public string Customer { get; set; } = "";

    [PersonalData(Purposes = [ServicePurposes.ProvideOffers]), Label("en", "Offer"), Label("nb", "Tilbud")]
    public string? Offer { get; set; }
}
