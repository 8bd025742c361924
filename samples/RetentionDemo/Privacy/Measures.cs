using PrivacyAnalyzers;

namespace RetentionDemo.Privacy;

public static class Measures
{
    [SecurityMeasure("Open only to those who work with it, and encrypted", Article32.Confidentiality)]
    public const string RestrictedAccess = "restricted-access";
}
