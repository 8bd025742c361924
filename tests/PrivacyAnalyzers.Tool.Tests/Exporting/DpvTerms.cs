using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Tests.Exporting;

/// <summary>Terms of the Data Privacy Vocabulary that were looked up in version 2.3. One that is not here was not, or does not exist.</summary>
internal static class DpvTerms
{
    private const string Dpv = """
        ROPA PersonalDataProcess hasProcess hasPersonalDataProcess hasDataController DataController hasJointDataControllers JointDataControllers
        hasRepresentative Representative hasDataProtectionOfficer DataProtectionOfficer hasName hasAddress hasContact hasIdentifier hasCountry
        hasApplicableLaw hasAuthority hasPurpose hasLegalBasis hasDataSubject hasPersonalData SpecialCategoryPersonalData hasRight
        hasStorageCondition StorageCondition StorageDeletion hasDuration TemporalDuration UntilEventDuration EndlessDuration IndeterminateDuration
        Erase Anonymise Restrict hasRecipient Recipient hasDataProcessor DataProcessor DataSubProcessor hasRecipientDataController
        CrossBorderTransfer hasThirdCountry hasDataImporter hasDataSource DataSubjectDataSource DataControllerDataSource ThirdPartyDataSource
        PublicDataSource NonPublicDataSource hasAssessment LegitimateInterestAssessment DPIA DataTransferImpactAssessment
        AutomatedDecisionMaking Profiling hasTechnicalOrganisationalMeasure
        """;

    private const string Gdpr = """
        A6-1-a A6-1-a-explicit-consent A6-1-a-non-explicit-consent A6-1-b A6-1-b-contract-performance A6-1-b-enter-into-contract A6-1-c A6-1-d
        A6-1-e A6-1-e-official-authority A6-1-e-public-interest A6-1-f A6-1-f-controller A6-1-f-third-party
        A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j
        A45-3 A46-2-a A46-2-b A46-2-c A46-2-d A46-2-e A46-2-f A46-3-a A46-3-b
        A49-1-a A49-1-b A49-1-c A49-1-d A49-1-e A49-1-f A49-1-g A49-2
        A7-3 A13 A14 A15 A16 A17 A18 A20 A21 A22 A77
        """;

    /// <summary>With their prefixes.</summary>
    public static IReadOnlyCollection<string> All { get; } =
    [
        .. Split(Dpv).Select(term => $"dpv:{term}"),
        .. Split(Gdpr).Select(term => $"eu-gdpr:{term}"),
        "legal-eu:law-GDPR",
        "dpcat:ROPA",
        "dpcat:ROPARecord",
    ];

    private static IEnumerable<string> Split(string terms) => terms.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries);
}
