using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>A picture of people mingling at an event, with its caption where it has one.</summary>
[DataSubject(Subjects.EventParticipants)]
public sealed class EventPicture : Entity
{
    [PersonalData(Categories.Pictures), Label("sv", "Bild")]
    public byte[] Image { get; set; } = [];

    [PersonalData(Categories.Identity, Purposes = [MarketPurposes.EventPictures]), Label("sv", "Namn")]
    public string? Name { get; set; }

    [PersonalData(Categories.Title, Purposes = [MarketPurposes.EventPictures]), Label("sv", "Titel")]
    public string? Title { get; set; }

    [PersonalData(Categories.Company), Label("sv", "Företag")]
    public string? Company { get; set; }
}
