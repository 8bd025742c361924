using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What an account did in a service.</summary>
[DataSubject(Subjects.Users)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class ActivityLogEntry : Entity
{
    [PersonalData(Purposes = [ServicePurposes.Security, ServicePurposes.ImproveQuality])]
    [Label("en", "Activity"), Label("nb", "Aktivitet")]
    public string Activity { get; set; } = "";
}
