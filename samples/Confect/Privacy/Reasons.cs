namespace Confect.Privacy;

/// <summary>Why what the policy leaves open is left open: the justifications of suppressed findings.</summary>
internal static class Reasons
{
    public const string NoPurpose =
        "The policy lists basic personal data as a category and ties it to none of its purposes.";

    public const string NoBasisForBasicData =
        "The policy ties basic personal data to no purpose, and so to no legal basis.";

    public const string NoBasis =
        "The policy states no legal basis for this purpose: its section on contracts has job applications as the only example.";

    public const string NoBasisForAccounts =
        "The policy states no legal basis for accounts, and ties basic personal data to no purpose at all.";

    public const string NoBasisForSharingAndOffers =
        "The policy states no legal basis for offers to customers, nor for sharing data within the group.";

    public const string NoCategory =
        "The policy names the purpose and no category of data for it: what it needs is in none of the categories that are listed.";
}
