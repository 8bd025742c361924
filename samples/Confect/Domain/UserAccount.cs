using System;
using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>Somebody who uses the services.</summary>
[DataSubject(Subjects.Users)]
[SuppressMessage("Privacy.Declarations", "PRIV1001:Personal data has no purpose", Justification = Reasons.NoPurpose)]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis", Justification = Reasons.NoBasisForAccounts)]
[SuppressMessage("Privacy.Declarations", "PRIV1004:Personal data has no category", Justification = Reasons.NoCategory)]
public sealed class UserAccount : Person
{
    [PersonalData(Categories.Basic), Label("en", "Login ID"), Label("nb", "Innloggings-ID")]
    public string LoginId { get; set; } = "";

    [PersonalData(Categories.Basic), Label("en", "Username"), Label("nb", "Brukernavn")]
    public string Username { get; set; } = "";

    [PersonalData(Categories.Basic), Label("en", "IP address"), Label("nb", "IP-adresse")]
    public string? IpAddress { get; set; }

    [PersonalData(Purposes = [ServicePurposes.ManageAccounts]), Label("en", "Account"), Label("nb", "Konto")]
    public string Account { get; set; } = "";

    [RetentionStart(Events.ObligationsFulfilled)]
    public DateOnly? ObligationsFulfilledOn { get; set; }
}
