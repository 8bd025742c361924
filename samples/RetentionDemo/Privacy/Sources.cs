using PrivacyAnalyzers;

namespace RetentionDemo.Privacy;

public static class Sources
{
    [DataSource("The person", SourceKind.DataSubject)]
    public const string Person = "data-subject";
}
