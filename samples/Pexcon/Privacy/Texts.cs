namespace Pexcon.Privacy;

/// <summary>
/// What the declarations say in sentences. Each is a constant, so that <c>Swedish.cs</c> can give it in Swedish.
/// </summary>
public static class Texts
{
    // Where data come from
    public const string FromThePerson =
        "Given, for instance, on a visit to the website, with a purchase, on signing up for the newsletter, when getting in "
        + "contact, or in the digital channels: website, blog and portal.";
    public const string FromUse =
        "Which services are used, which pages are visited and how the person behaves on the website. It can comprise "
        + "operating system, browser version, IP addresses, cookies and unique identifier files.";
    public const string FromEmployer =
        "An employer with a contract hands over data of its people, so that PEXCON can communicate with them about the "
        + "contract or deliver the service to them.";
    public const string EmployerHasContract =
        "The employer has a contract with PEXCON, for instance on training or news monitoring";
    public const string FromAddressServices = "Third parties whose services keep addresses up to date.";
    public const string InSomeCases = "In some cases";
    public const string WhenUsed = "When the services are used";

    // Data subjects
    public const string StaffOfCustomers =
        "Their employer has the contract, for instance on training or news monitoring, and hands over their data.";
    public const string OnBehalfOfEmployer = "Their employer, a legal person that has the contract";
    public const string ToBeMatched = "To be matched with assignments.";
    public const string WhoEverybodyIs =
        "Everybody who uses PEXCON's services or products in any way, or is otherwise in contact with PEXCON.";

    // Categories
    public const string InteractionExamples =
        "Such as recorded calls, journal notes and mailings.";
    public const string InteractionWithSystems = "Such as the person's interactions on the websites, systems and services.";
    public const string WebAndInterests =
        "How the person uses the web, which offers they were interested in, which newsletters they interacted with and which "
        + "events they signed up for.";
    public const string AnswersAreAnonymous = "Answers to surveys are anonymous, and therefore no personal data";
    public const string ApplicationExamples = "What else an application or a CV holds, such as title and experience.";
    public const string CompanyInPicture = "The company that somebody in a picture belongs to.";
    public const string ContactExamples = "Such as address, telephone number and e-mail address.";
    public const string EngagementExamples = "Such as which service or product was bought.";
    public const string SegmentExamples = "Such as the segment that the person belongs to.";
    public const string IdentityExamples = "Such as a name.";
    public const string SensitiveExamples = "Such as food allergies, for events where food is served.";

    // Purposes
    public const string CustomerRelationship =
        "Such as registering customers, sending notices and communicating about the relationship.";
    public const string EventPictures =
        "To document the history of the company, for editorial use and to market similar events. Name, title and company are "
        + "there for some pictures only.";
    public const string NoAutomatedDecisions = "The matching is not done by automated decision-making.";
    public const string Matching = "A CV that somebody has sent is stored and matched with relevant offers of assignments.";
    public const string InquiryExamples = "Such as questions about services and products.";
    public const string ForPurchases = "For services and goods that were bought.";
    public const string Improvements = "For instance by examining and evaluating customer satisfaction or the market.";
    public const string RelevantOffers = "To give relevant information and offers.";
    public const string LifeCycleExamples = "Such as debugging, logging, developing, testing and improving systems and services.";
    public const string ToEvaluate = "To evaluate goods and services.";
    public const string OfInterest = "Those that the person may be interested in.";

    // When a basis holds, and the interests that are named
    public const string ContractWithPerson = "The contract is with the person";
    public const string CompanyService = "The contract to provide a service to the person is with a legal person";
    public const string CompanyAccount = "The contract to provide an account to the person is with a legal person";
    public const string OnlyForServiceAskedFor = "Only where it is necessary to provide a service that the person has asked for";
    public const string AsFarAsLawObliges = "As far as a law obliges, such as the Accounting Act";
    public const string FutureRecruitment =
        "The applicant has consented to be kept for future recruitment; PEXCON asks where it wants that";
    public const string AnswerInquiries = "To answer inquiries";
    public const string PursueClaims = "To establish, exercise and defend legal claims";
    public const string InformAboutSimilar =
        "To tell people about goods and services, for instance those similar to what they have bought";
    public const string BetterUserExperience = "To improve the experience of users";
    public const string KnowOpinions = "To learn what customers think of services and products, for instance";
    public const string HandleRecruitment = "To handle the recruitment process";

    // How long
    public const string WhilePurposesNeedIt =
        "As long as it is necessary for the purposes that the data were collected for, such as fulfilling a contract with "
        + "the person";
    public const string LawAsksForMore = "A law requires that they are kept longer";
    public const string LegalInterests = "Legal interests are guarded, for instance while legal proceedings are under way";
    public const string WhileInquiryIsHandled = "As long as it is necessary to handle the inquiry";
    public const string WhileContractNeedsIt = "As long as it is necessary for the contract";
    public const string WhileClaimsArePossible =
        "As long as it is necessary for the interest in legal claims, for instance by statutory periods of limitation";
    public const string WhileEvaluationNeedsIt = "As long as it is necessary to follow up and evaluate";
    public const string WhileSurveysAreSent = "As long as it is necessary to send out the surveys";
    public const string WhilePurposeNeedsIt = "As long as it is necessary for the purpose";
    public const string WhileHistoryMotivatesIt = "As long as the history of the company motivates it";
    public const string WhilePicturesAreTopical = "As long as the pictures are topical for marketing similar events";
    public const string ErasedOrAnonymised =
        "Data that are no longer relevant for their purposes are erased or anonymised; which of the two is not said.";
    public const string NoLongerForContract = "The data are no longer necessary for the contract.";
    public const string ToldToRemoveCv = "The person has told PEXCON not to keep them in the CV database.";
    public const string NothingLeftToDo = "Nothing is left to do for the inquiry.";
    public const string ActivityMeans =
        "The person last did something with PEXCON, such as buying or contacting customer service.";
    public const string BusinessTransaction =
        "The day of the business transaction: the law counts from the end of its financial year.";
    public const string RecruitmentOver = "The recruitment for the position that was applied for has ended.";

    // Who receives data
    public const string NeededOnBehalf = "They need the data to process them on behalf of PEXCON";
    public const string Permitted = "The person has permitted it";
    public const string ActiveConsent = "Sensitive data only with the active consent of the person";
    public const string DomainAdministrators =
        "They support the users in the person's organisation and have access to the data of the PEXCON account, e-mail and "
        + "other data in it included.";
    public const string WorksInDomain =
        "It is agreed that the person works in PEXCON's domain, and a domain administrator manages the account";
    public const string MayChangePassword = "Change the password of the account";
    public const string MaySuspend = "Suspend or terminate access to the account";
    public const string MayRetrieve = "Get access to, or retrieve, what is stored in the account";
    public const string MayHandOver =
        "Retrieve account data to comply with a law, a regulation, legal proceedings or a compelling request of an authority";
    public const string MayRestrict = "Limit the person's ability to erase or change information and privacy settings";
    public const string UnderInstructions =
        "Under PEXCON's instructions, the policy and other suitable measures for confidentiality and security";
    public const string LawOrAuthority =
        "There is good reason to believe it necessary to comply with laws, regulations, legal proceedings or compelling "
        + "requests of authorities";
    public const string TermsOfUse =
        "There is good reason to believe it necessary to enforce the terms of use, investigation of breaches included";
    public const string FraudAndFaults =
        "There is good reason to believe it necessary to detect, prevent or deal with fraud, security problems or technical "
        + "problems";
    public const string ProtectionFromHarm =
        "There is good reason to believe it necessary to protect PEXCON, its property or security, its users or the public "
        + "from harm, as law requires or permits";
    public const string MergerOrSale =
        "A merger, an acquisition or another sale: confidentiality is ensured, and the users concerned are told before their "
        + "data are transferred or come under another policy";
    public const string NoOtherSharing =
        "Data are not shared with companies, organisations or people outside PEXCON in other situations than those declared.";
    public const string NoLiabilityForSuppliers =
        "PEXCON tries to follow the agreements and policies of its suppliers and to keep up with them, but cannot answer for "
        + "what these third parties do.";
    public const string AsARule = "As a rule";
    public const string SupplierOutsideEea = "A service provider transfers data outside of the EU and the EEA";
    public const string SupplierGuarantees =
        "Measures that the law asks for, such as demanding guarantees from the provider that it protects the data under data "
        + "protection law";
    public const string OutsideWithAuthorities = "Companies, organisations or people outside PEXCON, authorities among them.";
    public const string Outside = "Companies, organisations or people outside PEXCON.";
    public const string WhoProcesses = "Companies and people whose task is to process data for PEXCON.";
    public const string SuppliesOffice = "Supplies Office 365 Business Premium, through Telia.";
    public const string ProvidesOffice = "Provides Microsoft's Office 365 Business Premium to PEXCON.";
    public const string SuppliesDomain = "Supplies the domain.";

    // Security
    public const string ProtectedAgainst =
        "PEXCON, its users and its customers are protected against unauthorised access to, alteration, disclosure or "
        + "destruction of information.";
    public const string RoutinesReviewed =
        "The routines for collecting, storing and processing data, physical measures included, are reviewed against "
        + "unauthorised access to systems.";
    public const string AccessLimited =
        "Only employees, suppliers and customers who need personal data to process them for PEXCON have access to them.";
    public const string BoundByContract =
        "Those with access are bound to strict confidentiality by contract, and can be dismissed if they do not keep it.";

    // Rights
    public const string Access = "To learn which data are registered, by asking for an extract of the register";
    public const string Rectification = "At any time, to have wrong data rectified, or to change data that the person has given";
    public const string WithdrawConsent = "At any time, for processing from then on";
    public const string Objection = "To processing that rests on a balance of interests";
    public const string NoMoreMailings = "At any time, to opt out of advertising and other mailings";
    public const string ErasureLimits =
        "Under certain circumstances; not, for instance, where a law obliges PEXCON to keep the data";
    public const string RestrictionLimits =
        "The person may have this right. While processing is restricted, PEXCON may be unable to fulfil its obligations to "
        + "them";
    public const string Portability =
        "A copy in a structured, machine-readable format, for somebody who wants to move their data";
    public const string PortabilityLimits = "Only data that the person has shared with PEXCON";
    public const string Complaint = "To the competent supervisory authority";
    public const string ComplaintLimits = "PEXCON asks to be contacted first, at support@pexcon.se";
    public const string HowToUnsubscribe = "The link in each mailing, or support@pexcon.se";

    // Cookies
    public const string CookiesNotUsed = "PEXCON neither uses them for analysis nor passes them on nor stores them.";
    public const string Websites = "PEXCON's websites";

    // The notice
    public const string NoticeChanges =
        "The notice may change from time to time. The latest version is always on the website, and updates that matter "
        + "decisively for the processing, such as changed purposes, are communicated";
    public const string Archive = "Earlier versions of the notice are kept in an archive where they can be read.";
    public const string ForEverybody =
        "It holds for everybody who uses PEXCON's services or products in any way, or is otherwise in contact with PEXCON.";
    public const string ForAllServices =
        "It holds for all services that PEXCON AB offers, except those with a policy of their own that does not incorporate "
        + "it.";
    public const string NotForOtherCompanies =
        "It does not hold for services of other companies or people, for websites that may contain Microsoft's services, or "
        + "for other websites that the services link to.";
    public const string NotForAdvertisers =
        "It does not cover the practice of others who market PEXCON's services and may show relevant advertisements by "
        + "cookies, pixel tags or other technology.";
    public const string ControllerUnlessSaid = "PEXCON AB is the controller, unless something else is said specifically.";
    public const string PersonalDataMeans =
        "Personal data is all information that leads to a living person, directly or indirectly: from identity numbers to "
        + "e-mail addresses, and encrypted data too where they can be tied to people.";
    public const string ProcessingMeans =
        "Processing is most of what can be done with personal data: collecting, storing, changing, using, erasing.";
    public const string ContractExample =
        "Contract with the person: for instance, to provide or administer a service that they bought.";
    public const string ObligationExample = "Legal obligation: for instance, the duty to keep accounts.";
    public const string InterestExample =
        "Legitimate interest: for instance, to answer inquiries about goods, or to communicate about goods and services "
        + "similar to those bought before.";
    public const string ConsentExample = "Consent, where the person has given it.";
    public const string WrittenComplaints =
        "On a formal complaint in writing, PEXCON contacts the user concerned and follows the matter up.";
    public const string CooperationWithAuthorities =
        "PEXCON cooperates with authorities, data protection authorities included, on complaints about the transfer of "
        + "personal data that cannot be settled with the user.";
    public const string FormerName = "The policy calls it Datainspektionen, its name until the end of 2020.";
    public const string RegularReview = "Compliance with the policy is reviewed regularly.";
    public const string SelfRegulation = "A number of self-regulatory frameworks are followed.";
}
