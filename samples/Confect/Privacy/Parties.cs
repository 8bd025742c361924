using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>Who receives data.</summary>
public static class Parties
{
    [Party("Companies of the Confect group")]
    [Label("en", "Companies within Confect", Synonym = true)]
    [Label("nb", "Selskaper innen Confect")]
    [SuppressMessage("Privacy.Flows", "PRIV3011:Where the recipient has the data is not declared",
        Justification = Reasons.NoPlace)]
    public const string GroupCompanies = "group-companies";

    [Party("Others who have access to the forums", Description = Texts.ForumReaders)]
    [Label("en", "Others who have access to these forums", Synonym = true)]
    [Label("nb", "Andre som har tilgang til disse forumene")]
    public const string ForumUsers = "forum-users";

    [Party("Business partners"), Label("en", "Our partners", Synonym = true)]
    [Label("nb", "Forretningspartnere"), Label("nb", "Våre partnere", Synonym = true)]
    [SuppressMessage("Privacy.Flows", "PRIV3011:Where the recipient has the data is not declared",
        Justification = Reasons.NoPlace)]
    public const string BusinessPartners = "business-partners";

    [Party("The police and other authorities"), Label("nb", "Politi og andre myndigheter")]
    public const string Authorities = "authorities";

    [Party("Cloud service providers", Description = Texts.Subprocessors)]
    [Label("en", "Subprocessors", Synonym = true)]
    [Label("nb", "Leverandører av skylagringstjenester")]
    [Label("nb", "Skylagringstjenester", Synonym = true), Label("nb", "Underleverandører", Synonym = true)]
    [Note(Topics.Translation, Texts.CloudDrift)]
    [Transfer(null, TransferMechanism.StandardContractualClauses,
        Party = CloudProviders, Condition = Texts.OutsideEea, Safeguards = Texts.Clauses)]
    [SuppressMessage("Privacy.Flows", "PRIV3002:The country of the transfer is not declared", Justification = Reasons.NoCountry)]
    [SuppressMessage("Privacy.Flows", "PRIV3010:The transfer names no data or no recipient",
        Justification = Reasons.NoCountry)]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one", Justification = Reasons.OneNameForBoth)]
    public const string CloudProviders = "cloud-providers";

    [Party("Other IT providers", Description = Texts.Subprocessors)]
    [Label("en", "Subprocessors", Synonym = true)]
    [Label("nb", "Andre IT-tjenesteleverandører"), Label("nb", "Underleverandører", Synonym = true)]
    [Transfer(null, TransferMechanism.StandardContractualClauses,
        Party = OtherItProviders, Condition = Texts.OutsideEea, Safeguards = Texts.Clauses)]
    [SuppressMessage("Privacy.Flows", "PRIV3002:The country of the transfer is not declared", Justification = Reasons.NoCountry)]
    [SuppressMessage("Privacy.Flows", "PRIV3010:The transfer names no data or no recipient",
        Justification = Reasons.NoCountry)]
    [SuppressMessage("Privacy.Declarations", "PRIV1099:Two words of the vocabulary look like one", Justification = Reasons.OneNameForBoth)]
    public const string OtherItProviders = "other-it-providers";
}
