using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What Confect does for others: Art. 30(2).</summary>
public static class Processing
{
    [ProcessorActivity("Services that process data for customers",
        Description = Texts.OnBehalf,
        Controllers = [Texts.ServiceCustomers],
        Contract = Texts.ServiceAgreement)]
    [Label("nb", "Tjenester som behandler opplysninger for kunder")]
    [Note(Topics.Processor, Texts.AskSupport)]
    [SuppressMessage("Privacy.Declarations", "PRIV1066:The record of a processor activity is incomplete", Justification = Reasons.InTheAgreement)]
    public const string CustomerServices = "services-for-customers";
}
