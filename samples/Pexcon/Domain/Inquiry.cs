using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>Something that somebody asked, and what followed.</summary>
[DataSubject(Subjects.Inquirers)]
public sealed class Inquiry : Entity
{
    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.Inquiries]), Label("sv", "Förfrågan")]
    public string Question { get; set; } = "";

    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.Inquiries]), Label("sv", "Samtalsinspelning")]
    public byte[]? CallRecording { get; set; }

    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.Inquiries]), Label("sv", "Journalanteckning")]
    public string? JournalNote { get; set; }

    [PersonalData(Categories.Interactions, Purposes = [CustomerPurposes.Inquiries]), Label("sv", "Utskick")]
    public string? Mailing { get; set; }

    [RetentionStart(Events.InquiryHandled)]
    public DateOnly? HandledOn { get; set; }
}
