using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>
/// The four main purposes that the policy names before its table. Which activities of the table belong to which, it leaves to
/// the reader: <c>PartOf</c> is the reading of this sample. Legal claims, pictures and recruitment belong to none.
/// </summary>
public static class MainPurposes
{
    [ProcessingPurpose("Administer and provide services and goods",
        Subjects = [Subjects.Customers, Subjects.CustomerStaff, Subjects.AccountHolders])]
    [Label("sv", "Administrera och tillhandahålla tjänster och varor")]
    public const string Provide = "provide-services-and-goods";

    [ProcessingPurpose("Handle customer service matters and other inquiries",
        Subjects = [Subjects.Inquirers, Subjects.Customers])]
    [Label("sv", "Hantera kundtjänstärenden och övriga förfrågningar")]
    public const string CustomerService = "customer-service";

    [ProcessingPurpose("Inform about and market services and goods",
        Description = Texts.OfInterest,
        Subjects = [Subjects.Everybody])]
    [Label("sv", "Informera om och marknadsföra varor och tjänster")]
    public const string Market = "market-services-and-goods";

    [ProcessingPurpose("Improve services and goods",
        Description = Texts.Improvements,
        Subjects = [Subjects.Customers, Subjects.Users])]
    [Label("sv", "Förbättra tjänster och varor")]
    public const string Improve = "improve-services-and-goods";
}
