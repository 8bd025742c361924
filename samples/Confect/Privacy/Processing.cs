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
    public const string CustomerServices = "services-for-customers";
}
