using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What data are used for to market, to evaluate and to improve. Rows of the policy's table, in its order.</summary>
public static class MarketPurposes
{
    private const string WhichInterest = "The policy says that the interest is legitimate, and not which it is.";
    private const string NoPeriod = "The policy says as long as necessary, and neither a period nor an event.";

    [ProcessingPurpose("Inform about goods and services",
        Description = Texts.RelevantOffers,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.InformAboutSimilar,
        ObjectAt = Routes.Support,
        PartOf = MainPurposes.Market,
        Subjects = [Subjects.Everybody])]
    [Label("sv", "Informera om varor och tjänster")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Segment)]
    [Uses(Categories.Geography)]
    [Uses(Categories.Technical)]
    [DirectMarketing(LegalBasis = LegalBasis.LegitimateInterests, OptOutAt = Routes.Unsubscribe)]
    [Retention(24, After = Events.LastActive)]
    public const string Inform = "inform-about-goods-and-services";

    [ProcessingPurpose("Follow up and evaluate the use of services and products",
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.BetterUserExperience,
        ObjectAt = Routes.Support,
        PartOf = MainPurposes.Improve,
        Subjects = [Subjects.Customers, Subjects.Users])]
    [Label("sv", "Uppföljning och utvärdering av användningen")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Title)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Engagement)]
    [Uses(Categories.UserGenerated)]
    [Retention(Criterion = Texts.WhileEvaluationNeedsIt)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage", Justification = NoPeriod)]
    public const string FollowUp = "follow-up-and-evaluation";

    [ProcessingPurpose("Conduct market and customer surveys",
        Description = Texts.ToEvaluate,
        LegalBasis = LegalBasis.LegitimateInterests,
        Interest = Texts.KnowOpinions,
        ObjectAt = Routes.Support,
        PartOf = MainPurposes.Improve,
        Subjects = [Subjects.Customers])]
    [Label("sv", "Genomföra marknads- och kundundersökningar")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Title)]
    [Uses(Categories.Contact)]
    [Uses(Categories.SurveyResults, Criterion = Texts.AnswersAreAnonymous)]
    [Uses(Categories.Segment)]
    [Uses(Categories.Geography)]
    [Retention(Until = Events.SurveySent, Criterion = Texts.WhileSurveysAreSent)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage",
        Justification = "Answers have no period: the policy holds them to be anonymous.")]
    public const string Surveys = "market-and-customer-surveys";

    [ProcessingPurpose("Life-cycle management",
        Description = Texts.LifeCycleExamples,
        LegalBasis = LegalBasis.LegitimateInterests,
        ObjectAt = Routes.Support,
        PartOf = MainPurposes.Improve,
        Subjects = [Subjects.Users])]
    [Label("sv", "Livscykelhantering")]
    [Uses(Categories.UserGenerated)]
    [Uses(Categories.Technical)]
    [Retention(Criterion = Texts.WhilePurposeNeedsIt)]
    [SuppressMessage("Privacy.Declarations", "PRIV1080:No legitimate interest is stated", Justification = WhichInterest)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage", Justification = NoPeriod)]
    public const string LifeCycle = "life-cycle-management";

    [ProcessingPurpose("Pictures of people mingling at events",
        Description = Texts.EventPictures,
        LegalBasis = LegalBasis.LegitimateInterests,
        ObjectAt = Routes.Support,
        Subjects = [Subjects.EventParticipants])]
    [Label("sv", "Mingelbilder från events")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Title)]
    [Uses(Categories.Company)]
    [Uses(Categories.Pictures)]
    [Retention(Criterion = Texts.WhileHistoryMotivatesIt, Then = RetentionAction.Review, Combine = RetentionCombine.Latest)]
    [Retention(Criterion = Texts.WhilePicturesAreTopical, Then = RetentionAction.Review)]
    [SuppressMessage("Privacy.Declarations", "PRIV1080:No legitimate interest is stated", Justification = WhichInterest)]
    [SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage",
        Justification = "The policy says when pictures go, and not how often somebody looks.")]
    public const string EventPictures = "event-pictures";
}
