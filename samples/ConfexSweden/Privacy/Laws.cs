using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace ConfexSweden.Privacy;

/// <summary>The laws that the policy names.</summary>
public static class Laws
{
    /// <summary>Named as the law that the processing follows. No legal basis of the policy names a law.</summary>
    [Law("The Personal Data Act (repealed 25 May 2018)", Country = "SE")]
    [Label("sv", "Personuppgiftslagen")]
    [SuppressMessage("Privacy.Declarations", "PRIV1113:The law is no longer in force",
        Justification = "The policy names this law as the one that its processing follows.")]
    public const string PersonalDataAct = "personuppgiftslagen";
}
