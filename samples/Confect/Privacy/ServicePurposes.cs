using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>What data are used for in orders, services, support and security.</summary>
public static class ServicePurposes
{
    [ProcessingPurpose("Manage customer orders, agreements, and payments", PartOf = Headings.PurchaseAndDelivery)]
    [Label("nb", "Håndtere kundeordrer, avtaler og betalinger")]
    [Retention(Criterion = Texts.WhileContract, Until = Events.ObligationsFulfilled)]
    [Note(Topics.LegalBases, Texts.NoBasis)]
    public const string ManageOrders = "manage-orders";

    [ProcessingPurpose("Offer services directly to you, such as e-learning, webinars, and reports",
        PartOf = Headings.PurchaseAndDelivery,
        Subjects = [Subjects.WebinarParticipants],
        LegalBasis = LegalBasis.LegitimateInterests,
        Condition = Texts.OnSignUp,
        Interest = Texts.ContentInterest,
        InterestOf = InterestHolder.Controller)]
    [Label("nb", "Tilby tjenester direkte til deg, som e-læring, webinarer og rapporter")]
    [Retention(Criterion = Texts.WhileContract, Until = Events.ObligationsFulfilled, When = Texts.WhereContract)]
    [Retention(Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled, When = Texts.OnSignUp)]
    [Note(Topics.LegalBases, Texts.NothingForELearning)]
    [SuppressMessage("Privacy.Declarations", "PRIV1084:The balancing of interests is not documented", Justification = Reasons.NoAssessment)]
    public const string OfferServices = "offer-services";

    [ProcessingPurpose("Provide offers of products and services to customers", PartOf = Headings.PurchaseAndDelivery)]
    [Label("nb", "Gi tilbud om produkter og tjenester til kunder")]
    [Retention(Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled)]
    [Note(Topics.LegalBases, Texts.NoBasis)]
    public const string ProvideOffers = "provide-offers";

    [ProcessingPurpose("Create and manage accounts for users of our services",
        PartOf = Headings.PurchaseAndDelivery, Subjects = [Subjects.Users])]
    [Label("nb", "Opprette og håndtere kontoer for brukere av våre tjenester")]
    [Retention(Criterion = Texts.WhileContract, Until = Events.ObligationsFulfilled)]
    [Note(Topics.LegalBases, Texts.NoBasis)]
    public const string ManageAccounts = "manage-accounts";

    [ProcessingPurpose(
        "Improve and develop the quality, functionality, and user experience of our products, services, and Confect's websites",
        PartOf = Headings.SupportAndImprovement,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.SupportInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Business)]
    [Label("nb",
        "Forbedre og utvikle kvalitet, funksjonalitet og brukeropplevelse for våre produkter, tjenester og Confects nettsteder")]
    public const string ImproveQuality = "improve-quality";

    [ProcessingPurpose("Offer customer support for our products and services",
        PartOf = Headings.SupportAndImprovement,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.SupportInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Business)]
    [Label("nb", "Tilby kundestøtte for våre produkter og tjenester")]
    public const string CustomerSupport = "customer-support";

    [ProcessingPurpose("Operate user forums to educate and enable interaction between users and Confect",
        PartOf = Headings.SupportAndImprovement, Subjects = [Subjects.Users])]
    [Label("nb", "Drive brukerforum for å utdanne og muliggjøre interaksjon mellom brukere og Confect")]
    [Uses(Categories.UserContent, LegalBasis.LegitimateInterests,
        Interest = Texts.ContentInterest, InterestOf = InterestHolder.Controller)]
    [Discloses(Parties.ForumUsers, RecipientRole.OtherUsers, Categories.UserContent,
        Condition = Texts.WhatIsPosted, StartedBy = Initiator.DataSubject)]
    [Note(Topics.Forum, Texts.ForumDisclaimer)]
    [SuppressMessage("Privacy.Declarations", "PRIV1084:The balancing of interests is not documented", Justification = Reasons.NoAssessment)]
    public const string UserForum = "user-forum";

    [ProcessingPurpose(
        "Detect, remedy, and prevent security threats and abuse, as well as perform maintenance and troubleshooting",
        PartOf = Headings.Security,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.SupportInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Business)]
    [Label("nb", "Oppdage, avhjelpe og forhindre sikkerhetstrusler og misbruk, samt utføre vedlikehold og feilsøking")]
    public const string Security = "security";

    [ProcessingPurpose("Deal with the contact persons of customers",
        PartOf = Headings.LegitimateInterest,
        Subjects = [Subjects.ContactPersons],
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.ContactInterest,
        InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Business)]
    [Label("en", "When you act as a contact person for an existing or potential customer", Synonym = true)]
    [Label("nb", "Når du fungerer som kontaktperson for en eksisterende eller potensiell kunde")]
    public const string ContactPerson = "contact-person";

    [ProcessingPurpose("Accurate content, webinars, marketing and inquiries",
        PartOf = Headings.LegitimateInterest,
        Subjects = [Subjects.WebinarParticipants, Subjects.WebsiteVisitors, Subjects.Users],
        LegalBasis = LegalBasis.LegitimateInterests,
        Condition = Texts.OnSignUpOrForum,
        Interest = Texts.ContentInterest,
        InterestOf = InterestHolder.Controller)]
    [Label("en", "Provide you with accurate content, conduct webinars, market, and manage your inquiries", Synonym = true)]
    [Label("nb", "Assistere deg med relevant innhold, holde webinarer, markedsføre og administrere dine forespørsler")]
    [Note(Topics.Translation, Texts.ContentDrift)]
    [Note(Topics.Marketing, Texts.MarketingSection)]
    [SuppressMessage("Privacy.Declarations", "PRIV1084:The balancing of interests is not documented", Justification = Reasons.NoAssessment)]
    public const string RelevantContent = "relevant-content-webinars-enquiries";

    [ProcessingPurpose("Optimise the experience of Confect, its offering and its websites",
        PartOf = Headings.Collection, Subjects = [Subjects.WebsiteVisitors])]
    [Label("en", "To optimize your experience of us, our offering, and our websites", Synonym = true)]
    [Label("nb", "For å optimalisere din opplevelse av oss, vårt tilbud og våre nettsteder")]
    [Uses(Categories.Tracking)]
    [Retention(Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled)]
    [Note(Topics.LegalBases, Texts.NoBasisForTracking)]
    public const string OptimiseExperience = "optimise-experience";

    [ProcessingPurpose("Overview and insight across the companies of the group",
        PartOf = Headings.WithinConfect, Description = Texts.GroupOverview)]
    [Label("en", "To maintain an overview and have insight", Synonym = true)]
    [Label("nb", "For å opprettholde en oversikt og ha innsikt")]
    [Retention(Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled)]
    [Discloses(Parties.GroupCompanies, RecipientRole.Group, Condition = Texts.ForOverview)]
    [Note(Topics.LegalBases, Texts.NoBasisForSharing)]
    public const string GroupOverview = "group-overview";
}
