namespace Confect.Privacy;

/// <summary>The sentences of the declarations, each once: <c>Norwegian.cs</c> has the same in the other language.</summary>
internal static class Texts
{
    // The register and the controller
    public const string Title = "Records of processing activities: Confect";
    public const string Group = "Confect and its subsidiaries";
    public const string Management = "The management team at Confect";
    public const string Decisions = "All important decisions on privacy are made by the management team.";
    public const string Footer = "The contact details in the footer of Confect.se";
    public const string NoticeChanges =
        "Readers are encouraged to review the notice regularly. If significant changes substantially alter the "
        + "privacy practices, Confect may also tell them in other ways, such as an e-mail or a message on the "
        + "website, before the changes take effect.";
    public const string PersonalData =
        "Personal data is any information that can be linked, directly or indirectly, to a living person, such "
        + "as an e-mail address, a street address or a phone number.";
    public const string Scope =
        "The notice holds when Confect and its subsidiaries process the data of those who interact with them.";

    // Data subjects, sources and events
    public const string Referees = "They are called.";
    public const string TrackingScope = "When somebody uses Confect's websites and interacts with Confect by e-mail";
    public const string Observed =
        "What is registered when somebody uses the websites and reads e-mail, for example through cookies.";
    public const string OtherSources =
        "Aggregation by third parties, marketing partners, public sources and third-party social networks.";
    public const string InGeneral = "In general";
    public const string InSomeCases = "In some cases";
    public const string LastApplicationDate =
        "The English text says the last application date, which may be the day on which the person last "
        + "applied; the Norwegian one means the last day for applications.";

    // Data and how long they are kept
    public const string Basic =
        "Such as name, address, phone number and e-mail, and information on users and web traffic, such as "
        + "login ID, username and IP address.";
    public const string JobApplications = "CV, application and references; other documents; submitted documents.";
    public const string MarketingContacts =
        "Leads and potential customers are included.";
    public const string ProfilingData =
        "Aggregated data about the person, such as IP address, interests, username and device.";
    public const string CustomerRelationship =
        "About the customer relationship that Confect may have with the person's company.";
    public const string WhileContract = "Only as long as required to fulfil the contractual obligations";
    public const string WhilePurpose = "As long as necessary to fulfil the purpose of the processing";
    public const string ByBasis =
        "By the legal basis: as long as required to fulfil the contractual obligations, or on another basis as "
        + "long as necessary to fulfil the purpose";
    public const string OtherwiseAgreed = "Otherwise agreed with the person";
    public const string Usually =
        "Six months is what the policy calls the usual maximum, for CV, application and other documents.";
    public const string DifferentPeriods =
        "Data may be subject to different storage policies, by the type of data and the purpose of collecting "
        + "them.";
    public const string ExamplesOnly =
        "The periods that the policy gives are examples: recruitment, and contact information for marketing.";
    public const string AskOnDeletion =
        "For further information on deletion, people are invited to contact Confect.";

    // Legal bases and interests
    public const string SeveralBases =
        "The processing rests on several legal bases. The policy cites no article of the GDPR for any of them.";
    public const string AgreementBasis =
        "Agreement with the person, Art. 6(1)(b): for example when somebody applies for a job, where CV, "
        + "application and references are needed to handle the inquiry before a contract is entered into.";
    public const string ConsentBasis =
        "Consent, Art. 6(1)(a): Confect may process data on consent, which can always be withdrawn. E-mail "
        + "marketing is the only purpose that it is named for.";
    public const string InterestBasis =
        "Legitimate interest, Art. 6(1)(f): security, support and improvement; contact persons; webinars, "
        + "downloads and the user forum; direct marketing.";
    public const string AgreementOrBefore =
        "The policy calls it a legally binding agreement with the person, and describes steps before a "
        + "contract.";
    public const string NoBasis =
        "The policy states no legal basis for this purpose; its section on contracts has job applications as "
        + "the only example.";
    public const string NothingForELearning =
        "A legitimate interest is stated for webinars and downloads of reports; nothing for e-learning.";
    public const string NoBasisForTracking = "The policy states no legal basis for cookies and tracking.";
    public const string NoBasisForSharing = "The policy states no legal basis for sharing within the group.";
    public const string OnSignUp =
        "On signing up for a webinar, or downloading reports or other content from the websites";
    public const string OnSignUpOrForum =
        "On signing up for a webinar, downloading reports or other content, or using the user forum";
    public const string WhereContract = "Where the service rests on a contract";
    public const string IfRequired = "E-mail marketing, where applicable marketing law requires consent";
    public const string SupportInterest = "Security, support and improvement";
    public const string ContactInterest = "Dealing with the contact persons of existing or potential customers";
    public const string SupportAndContactInterest =
        "Security, support and improvement, and dealing with contact persons";
    public const string ContentInterest =
        "Providing accurate content, conducting webinars, marketing, and managing inquiries";
    public const string MarketingInterest = "Direct marketing";
    public const string BusinessPerspective = "Data are processed from a business perspective.";
    public const string WorkTools =
        "The services are generally used as tools for work, and behaviour in them says little about private "
        + "life; data are processed from a business perspective.";
    public const string OptOutSafeguard = "People can always opt out.";
    public const string NoConflict =
        "Confect believes that it does not conflict with the person's rights and freedoms.";

    // Marketing, profiling and tracking
    public const string OptOut = "The opt-out instructions in the marketing communication";
    public const string ConsentOptOut =
        "The opt-out instructions in the marketing communication, always, and on receiving an e-mail with "
        + "marketing";
    public const string StillSent =
        "Administrative information may still be sent, such as order confirmations and notifications needed to "
        + "manage the account on the service offered to customers.";
    public const string MarketingChannels =
        "Direct marketing on social media platforms, by e-mail, on websites or in a Confect service.";
    public const string ByPreferences = "Based on the person's preferences";
    public const string MarketingSection =
        "For marketing on a legitimate interest and the rights against it, the policy refers to its section on "
        + "marketing.";
    public const string ProfilingLogic =
        "What somebody clicks and does is gathered, for example through cookies, into interests and "
        + "preferences; it may be combined with information on the customer relationship with the person's "
        + "company.";
    public const string ProfilingSignificance =
        "The marketing is customized, the user experience of services and websites is improved, and products "
        + "are offered that customers are satisfied with.";
    public const string NothingSensitive =
        "No sensitive data are processed for the purposes that the policy lists. Uploads and applications are "
        + "free in content.";
    public const string NothingSensitiveInProfiles = "No sensitive data are processed.";
    public const string TrackingDescription =
        "Cookies and other tracking technologies, on the websites and in e-mail, to optimise the experience.";
    public const string ProfilingCookies = "Profiling is done, for example, through cookies.";

    // Recipients
    public const string OutsideConfect =
        "Data may also be shared with external third parties: in the forums, with business partners and with "
        + "authorities. Processors are used as well.";
    public const string GroupOverview =
        "Data are shared between the companies of the group, for the best possible overall experience.";
    public const string ForOverview =
        "To maintain an overview and have insight, and to give the best possible overall experience";
    public const string ForumReaders = "Readers of the user forum and of other forums on Confect's websites.";
    public const string WhatIsPosted =
        "Of posts, comments and the like, if the person makes any: they can be read and used by those who have "
        + "access";
    public const string ForumDisclaimer =
        "Confect says that it is not responsible for what people publish in the forums or on its websites.";
    public const string BusinessReasons =
        "If it appears legitimate from a business perspective, and in accordance with data protection "
        + "legislation";
    public const string CourtOrder = "On request, and only if there is a court order to do so";
    public const string Subprocessors =
        "Usually a provider of this kind.";
    public const string UnderAgreement = "Under a data processing agreement";
    public const string ProcessingAgreement = "Data processing agreement (DPA)";
    public const string OutsideEea = "If the provider is located outside the EU/EEA";
    public const string Clauses = "EU standard contractual clauses (EU SCC)";

    // Confect as processor
    public const string OnBehalf =
        "In many of its services Confect is a processor: it processes data on behalf of the customer and "
        + "according to the customer's instructions. How, is described in the data processing agreement of the "
        + "service.";
    public const string ServiceCustomers = "The customers of the services";
    public const string ServiceAgreement = "The data processing agreement of the service";
    public const string AskSupport = "For more information, contact the customer support of the service.";

    // Rights
    public const string Access = "A copy of the personal data that are processed about the person, on request";
    public const string Rectification = "Correction of inaccurate data about the person";
    public const string Erasure = "Deletion of the person's data";
    public const string Restriction = "Limitation of the processing";
    public const string Portability =
        "The data, to the person or to others, in a structured, commonly used and machine-readable format";
    public const string Objection = "Objection to processing based on a legitimate interest";
    public const string OnlyLegitimateInterest = "Only where the basis is a legitimate interest";
    public const string ObjectionToPublicTask =
        "Objection to processing for tasks in the public interest, in the exercise of official authority, or "
        + "based on legitimate interests";
    public const string ObjectionToMarketing = "Objection to processing for direct marketing";
    public const string MarketingOptOut = "Opting out of marketing material and of being subject to profiling";
    public const string Withdrawal = "Withdrawal of consent after it has been given, always";
    public const string SubprocessorOverview =
        "An overview of Confect's subprocessors and more detailed information about them, on request at any "
        + "time";
    public const string RightsLimit =
        "Exceptions or limitations to the rights may apply, depending on the circumstances of the person's "
        + "situation.";
    public const string RightsCommitment =
        "In such cases Confect gives detailed information on the exception or limitation, and helps the person "
        + "to exercise the rights to the fullest extent possible under the law.";
    public const string RightsAddressee = "The English text gives the rights to the reader as a registered user.";

    // Where the two languages part
    public const string SameRegister = "The Norwegian and the English policy describe the same register.";
    public const string UserDrift =
        "Rights: the English text limits them to a registered user, the Norwegian one gives them to every data "
        + "subject.";
    public const string CloudDrift = "The English text names cloud services, the Norwegian one cloud storage only.";
    public const string SubprocessorDrift =
        "Processors: the English text calls them subprocessors, the Norwegian one subcontractors.";
    public const string ContentDrift =
        "The English text promises accurate content, the Norwegian one relevant content.";
    public const string CourtDrift =
        "Authorities: the English text asks for a court order, the Norwegian one for any judicial decision.";
    public const string PartnerDrift =
        "Business partners: in English it has to appear legitimate, in Norwegian to be considered so.";
    public const string ListDrift =
        "Lists: in English, erasure and restriction share one item and the right to object has two; in "
        + "Norwegian each has its own, and objection is one.";
    public const string SectionDrift =
        "Both texts refer to a section on marketing; the one that they mean is headed marketing and profiling, "
        + "and there are two headings with that word.";
}
