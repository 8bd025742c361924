using System;
using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What somebody signed up for, or downloaded.</summary>
[DataSubject(Subjects.WebinarParticipants)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class Enrolment : Entity
{
    [PersonalData(Purposes = [ServicePurposes.OfferServices]), Label("en", "E-learning"), Label("nb", "E-læring")]
    public string? ELearning { get; set; }

    [PersonalData(Purposes = [ServicePurposes.OfferServices, ServicePurposes.RelevantContent])]
    [Label("en", "Webinar"), Label("nb", "Webinar")]
    public string? Webinar { get; set; }

    [PersonalData(Purposes = [ServicePurposes.OfferServices, ServicePurposes.RelevantContent])]
    [Label("en", "Report or other content"), Label("nb", "Rapport eller annet innhold")]
    public string? Report { get; set; }

    [RetentionStart(Events.ObligationsFulfilled)]
    public DateOnly? ObligationsFulfilledOn { get; set; }
}
