namespace Confect.Privacy;

/// <summary>What notes are about.</summary>
internal static class Topics
{
    public const string Definition = "definition";
    public const string Scope = "scope";
    public const string LegalBases = "legal bases";
    public const string Retention = "retention";
    public const string Recipients = "recipients";
    public const string Rights = "rights";
    public const string Marketing = "marketing";
    public const string Forum = "forum";
    public const string Responsibility = "responsibility";
    public const string Processor = "processor";

    /// <summary>Where the text in the other language says something else.</summary>
    public const string Translation = "translation";
}
