using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>
/// Which data. The table of the policy names most of them by example, so they are open-ended; how long they are kept depends on
/// the purpose and stands there.
/// </summary>
public static class Categories
{
    [DataCategory("Identity data", OpenEnded = true, Description = Texts.IdentityExamples), Label("sv", "Identitetsuppgifter")]
    public const string Identity = "identity";

    [DataCategory("Contact details", OpenEnded = true, Description = Texts.ContactExamples)]
    [Label("sv", "Kontaktuppgifter")]
    [ObtainedFrom(Sources.AddressServices)]
    public const string Contact = "contact-details";

    [DataCategory("Title"), Label("sv", "Titel")]
    public const string Title = "title";

    [DataCategory("Authority to approve"), Label("sv", "Attesträttighet")]
    public const string Approval = "authority-to-approve";

    // For the customer relationship the policy names the notes and the mailings only.
    [DataCategory("Customer interactions", OpenEnded = true, Description = Texts.InteractionExamples)]
    [Label("sv", "Kundinteraktioner")]
    public const string Interactions = "customer-interactions";

    [DataCategory("Purchases"), Label("sv", "Uppgifter om inköp")]
    public const string Purchases = "purchases";

    [DataCategory("Customer engagement", OpenEnded = true, Description = Texts.EngagementExamples)]
    [Label("sv", "Kundengagemang")]
    public const string Engagement = "customer-engagement";

    [DataCategory("Sensitive data", OpenEnded = true, Description = Texts.SensitiveExamples)]
    [Label("sv", "Känsliga personuppgifter")]
    [SensitiveData(SensitiveKind.Health, Article9 = Article9.ExplicitConsent)]
    public const string Sensitive = "sensitive-data";

    [DataCategory("Invoice data"), Label("sv", "Fakturauppgifter")]
    public const string Invoices = "invoice-data";

    [DataCategory("Payment information"), Label("sv", "Betalningsinformation")]
    public const string Payments = "payment-information";

    [DataCategory("Customer segment", OpenEnded = true, Description = Texts.SegmentExamples)]
    [Label("sv", "Kundsegment")]
    public const string Segment = "customer-segment";

    [DataCategory("Geographic information"), Label("sv", "Geografisk information")]
    public const string Geography = "geographic-information";

    // The policy writes "loginformation" for marketing and "logginformation" elsewhere: log information is read here in both.
    [DataCategory("IP address, device and log information")]
    [Label("sv", "IP-adress, enhetsinformation, logginformation")]
    [Label("sv", "IP-adress, enhetsinformation, loginformation", Synonym = true)]
    [ObtainedFrom(Sources.Use)]
    public const string Technical = "ip-device-log";

    [DataCategory("User-generated data", OpenEnded = true, Description = Texts.InteractionWithSystems)]
    [Label("sv", "Användargenererade uppgifter")]
    [ObtainedFrom(Sources.Use)]
    public const string UserGenerated = "user-generated";

    [DataCategory("Survey results", Description = Texts.AnswersAreAnonymous), Label("sv", "Svarsresultat")]
    public const string SurveyResults = "survey-results";

    [DataCategory("Pictures"), Label("sv", "Bild")]
    public const string Pictures = "pictures";

    [DataCategory("Company", Description = Texts.CompanyInPicture), Label("sv", "Företag")]
    public const string Company = "company";

    [DataCategory("Use of the web and interests", Description = Texts.WebAndInterests)]
    [Label("sv", "Information om webbanvändning och intresse")]
    public const string WebAndInterests = "web-use-and-interests";

    [DataCategory("Account information"), Label("sv", "Information om kontoinnehav")]
    public const string Account = "account-information";

    [DataCategory("Application data", OpenEnded = true,
        Description = Texts.ApplicationExamples)]
    [Label("sv", "Övriga uppgifter i ansökan")]
    public const string Application = "application-data";
}
