namespace PrivacyAnalyzers;

/// <summary>One step in the life of a member's data for one purpose: what happens to them, and when.</summary>
public sealed class PersonalDataPeriod
{
    internal PersonalDataPeriod(RetentionAction action, RetentionVerdict verdict)
    {
        Action = action;
        Verdict = verdict;
    }

    /// <summary>What happens when the period has ended.</summary>
    public RetentionAction Action { get; }

    /// <summary>Where the period stands.</summary>
    public RetentionVerdict Verdict { get; }
}
