using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

namespace ConfexCorrected.Domain;

/// <summary>An address that no marketing goes to. It outlives the data of the person who objected.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class StopListEntry
{
    [PersonalData(Categories.StopList)]
    public string Email { get; set; } = "";
}
