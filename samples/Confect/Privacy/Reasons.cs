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

    public const string NoBasisForTracking =
        "The policy states no legal basis for cookies and other tracking, and no consent.";

    public const string NoCategory =
        "The policy names the purpose and no category of data for it: what it needs is in none of the categories that are listed.";

    public const string NoAuthority =
        "The policy lists rights and neither the one to complain nor a supervisory authority.";

    public const string NoMeasures =
        "The policy promises to explain how data are protected and lists no measure.";

    public const string NoProvision =
        "The policy does not say for any data whether they have to be provided, and what follows if they are not.";

    public const string NoAssessment =
        "The policy states the interest; what it says on the balance is about support, security, contact persons and profiling.";

    public const string NoNecessity =
        "The policy states interests, what they mean for people and that they do not conflict, and no word on whether less would do.";

    public const string NothingOnCookies =
        "The policy tells in general words what cookies are for; it names no legal basis, no kind and no lifetime.";

    public const string NoConsentRecord =
        "The policy says that consent is asked for where the law requires it, not where it can be shown.";

    public const string NoAccess =
        "The policy names the source and does not say whether it is publicly accessible.";

    public const string NoCountry =
        "The policy says that the clauses are used outside the EU and the EEA; it names no country, no data and no recipient.";

    public const string NoRole =
        "The policy does not say in which role business partners receive data, nor which data.";

    public const string NotTied =
        "The policy names these recipients for the processing as a whole, and no purpose, data or basis for the disclosure.";

    public const string InTheAgreement =
        "The policy leaves what is done, for whom and how, to the data processing agreement of each service.";

    public const string WordsOnly =
        "The policy gives periods as examples, for applications and marketing contacts. All else is kept as long as its contract or "
        + "its purpose needs it.";

    public const string NoActivity =
        "The policy does not say which activity counts: whether receiving or opening a newsletter does.";

    public const string OpenAgreement =
        "The policy says that something else can be agreed with the applicant, not for how long.";

    public const string WhichBasisForMarketing =
        "The policy rests marketing on a legitimate interest, and by e-mail on consent where the law requires it; whose "
        + "consent that is, it leaves open.";

    public const string NoDecisions =
        "The policy tells of profiles, and says nothing on decisions that are made by them alone.";

    public const string NotToldWhen =
        "The policy says where data come from, and not when people are told whose data do not come from themselves.";

    public const string NoOfficer =
        "The policy neither names a data protection officer nor says that there is none.";

    public const string SourcesInGeneral =
        "The policy names its sources in general and ties them to no kind of data.";

    public const string OneInterest =
        "The policy has one interest, direct marketing, for all that profiles are used for.";

    public const string OnlyTheWebsite =
        "The policy sends its readers to the footer of the website, and gives no address, e-mail or number itself.";

    public const string NoPlace =
        "The policy does not say where the group and business partners have the data.";

    public const string OneNameForBoth =
        "The policy calls all of Confect's own processors subprocessors.";
}
