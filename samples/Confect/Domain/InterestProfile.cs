using System.Collections.Generic;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What somebody seems to be interested in.</summary>
[DataSubject(Subjects.WebsiteVisitors)]
public sealed class InterestProfile : Entity
{
    [PersonalData(Categories.Profiling), Label("en", "IP address"), Label("nb", "IP-adresse")]
    public string? IpAddress { get; set; }

    [PersonalData(Categories.Profiling)]
    [Label("en", "Interests (where you have clicked, etc.)"), Label("nb", "Interesser (hvor du har klikket osv.)")]
    public IReadOnlyList<string> Interests { get; set; } = [];

    [PersonalData(Categories.Profiling), Label("en", "Username"), Label("nb", "Brukernavn")]
    public string? Username { get; set; }

    [PersonalData(Categories.Profiling), Label("en", "Device"), Label("nb", "Enhet")]
    public string? Device { get; set; }

    [PersonalData(Categories.CustomerRelationship), Label("en", "Customer relationship"), Label("nb", "Kundeforhold")]
    public string? CustomerRelationship { get; set; }
}
