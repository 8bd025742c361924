namespace PrivacyAnalyzers.EntityFrameworkCore.Validation;

/// <summary>The ids of the problems. Those below PRIV4050 are the analyzers': the same problem has the same id.</summary>
internal static class ProblemIds
{
    /// <summary>The database does not take what the rule leaves in the member.</summary>
    public const string NotTaken = "PRIV4031";

    /// <summary>Erasing the row takes others with it, or is refused.</summary>
    public const string OtherRows = "PRIV4033";

    /// <summary>The mapping is one that set-based statements cannot run on.</summary>
    public const string Mapping = "PRIV4034";

    /// <summary>A date or an exception that the plan reads is not in the database, or the database cannot compare it.</summary>
    public const string NotReadable = "PRIV4050";

    /// <summary>The mark is not in the database, or of a type that cannot be set.</summary>
    public const string Mark = "PRIV4051";

    /// <summary>What the options say is about nothing in the model.</summary>
    public const string Options = "PRIV4052";

    /// <summary>Rows of a derived type hold personal data, and no plan is for them.</summary>
    public const string Derived = "PRIV4053";

    /// <summary>Personal data in an owned or complex object stay with the row.</summary>
    public const string InObject = "PRIV4054";
}
