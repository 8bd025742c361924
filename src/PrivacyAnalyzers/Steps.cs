namespace PrivacyAnalyzers;

/// <summary>The names of the generator's steps, for the tests of incrementality.</summary>
internal static class Steps
{
    public const string Source = "PrivacySource";

    public const string Referenced = "PrivacyReferenced";

    public const string Heirs = "PrivacyHeirs";

    public const string Build = "PrivacyBuild";

    public const string Compared = "PrivacyCompared";

    public const string Words = "PrivacyDetectionVocabulary";

    public const string Baseline = "PrivacyBaseline";

    public const string Detections = "PrivacyDetections";

    public const string Nulls = "PrivacyNulls";

    public const string Map = "PrivacyMap";

    public const string Wanted = "PrivacyRegisterWanted";

    public const string Register = "PrivacyRegister";

    public const string Retention = "PrivacyRetention";

    public const string RetentionFiles = "PrivacyRetentionFiles";

    public const string RetentionPlans = "PrivacyRetentionPlans";

    public const string RightsWanted = "PrivacySubjectRightsWanted";

    public const string Rights = "PrivacySubjectRights";

    public const string RightsList = "PrivacySubjectRightsList";
}
