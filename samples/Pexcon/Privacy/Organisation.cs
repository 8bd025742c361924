using Pexcon.Domain;
using Pexcon.Privacy;
using PrivacyAnalyzers;

[assembly: PrivacyRegister(
    Title = "Records of processing activities: PEXCON AB",
    Language = "en",
    NoticeDate = "2018-05-23",
    NoticeUrl = "http://www-pexcon.se",
    NoticeChanges = Texts.NoticeChanges,
    NationalProfiles = ["SE"])]

[assembly: Controller(
    "PEXCON AB",
    Country = "SE",
    OrganizationNumber = "556724-5252",
    TradingAs = ["PEXCON"],
    Address = "Alfeltsgatan 1B, 633 40 Eskilstuna",
    Email = Routes.Support,
    Phone = "070-225 27 12",
    Url = "http://www-pexcon.se")]

// The policy names the authority as it was called until the end of 2020; this is the present name.
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE")]

// No [DataProtectionOfficer]: the policy neither names one nor says that there is none, and the two are not the same.

// How long, in general. Each row of the table says it again, and more exactly.
[assembly: Retention(Criterion = Texts.WhilePurposesNeedIt)]
[assembly: Retention(
    Unless = Texts.LawAsksForMore,
    UnlessProperty = nameof(Entity.IsKeptByLaw),
    UnlessGround = ExceptionGround.LegalObligation)]
[assembly: Retention(
    Unless = Texts.LegalInterests,
    UnlessProperty = nameof(Entity.IsKeptForClaim),
    UnlessGround = ExceptionGround.LegalClaim)]
