using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>A question to customer support, and what became of it.</summary>
[DataSubject(Subjects.Users)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class SupportCase : Entity
{
    [PersonalData(Purposes = [ServicePurposes.CustomerSupport, ServicePurposes.RelevantContent])]
    [Label("en", "Inquiry"), Label("nb", "Forespørsel")]
    public string Inquiry { get; set; } = "";

    [PersonalData(Purposes = [ServicePurposes.CustomerSupport, ServicePurposes.ImproveQuality])]
    [Label("en", "Answer"), Label("nb", "Svar")]
    public string? Answer { get; set; }
}
