using PrivacyAnalyzers;

namespace RetentionDemo.Privacy;

public static class Subjects
{
    [DataSubjectKind("Members")]
    public const string Members = "members";

    [DataSubjectKind("Job applicants")]
    public const string Applicants = "job-applicants";
}
