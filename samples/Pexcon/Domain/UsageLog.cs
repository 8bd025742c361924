using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>What the websites, the systems and the services register of their use.</summary>
[DataSubject(Subjects.Users)]
public sealed class UsageLog : Entity
{
    [PersonalData(Categories.Technical), Label("sv", "IP-adress")]
    public string? IpAddress { get; set; }

    [PersonalData(Categories.Technical), Label("sv", "Enhetsinformation")]
    public string? Device { get; set; }

    [PersonalData(Categories.Technical), Label("sv", "Operativsystem")]
    public string? OperatingSystem { get; set; }

    [PersonalData(Categories.Technical), Label("sv", "Webbläsarversion")]
    public string? BrowserVersion { get; set; }

    [PersonalData(Categories.Technical), Label("sv", "Unik identifieringsfil")]
    public string? UniqueIdentifier { get; set; }

    [PersonalData(Categories.Technical), Label("sv", "Logginformation")]
    public string? LogEntry { get; set; }

    [PersonalData(Categories.UserGenerated), Label("sv", "Använd tjänst")]
    public string? ServiceUsed { get; set; }

    [PersonalData(Categories.UserGenerated), Label("sv", "Besökt sida")]
    public Uri? PageVisited { get; set; }

    [PersonalData(Categories.UserGenerated), Label("sv", "Interaktion")]
    public string? Interaction { get; set; }

    [RetentionStart(Events.LastActive)]
    public DateOnly? LastActiveOn { get; set; }

    [RetentionStart(Events.AccountClosed)]
    public DateOnly? AccountClosedOn { get; set; }
}
