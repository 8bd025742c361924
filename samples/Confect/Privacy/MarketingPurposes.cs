using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>Marketing, and the profiles that it is tailored by.</summary>
/// <remarks>What rests on profiles has its basis from their category.</remarks>
[SuppressMessage("Privacy.Declarations", "PRIV1105:Whether profiling ends in automated decisions is not declared",
    Justification = Reasons.NoDecisions)]
public static class MarketingPurposes
{
    [ProcessingPurpose("Manage and send marketing materials", PartOf = Headings.Marketing, Subjects = [Subjects.Leads])]
    [Label("nb", "Håndtere og sende markedsføringsmateriell")]
    [Uses(Categories.MarketingContacts, LegalBasis.LegitimateInterests,
        Interest = Texts.MarketingInterest, InterestOf = InterestHolder.Controller, Assessment = Assessments.Profiling,
        ObjectAt = Texts.OptOut)]
    [Uses(Categories.MarketingContacts, LegalBasis.Consent, Condition = Texts.IfRequired, WithdrawAt = Texts.ConsentOptOut)]
    [DirectMarketing(Channel.Email, LegalBasis = LegalBasis.Consent, Condition = Texts.IfRequired,
        OptOutAt = Texts.ConsentOptOut, Limits = Texts.StillSent)]
    [SuppressMessage("Privacy.Declarations", "PRIV1087:Consent and another legal basis are declared for the same data and purpose",
        Justification = Reasons.WhichBasisForMarketing)]
    [SuppressMessage("Privacy.Declarations", "PRIV1085:Where consent can be shown is not declared", Justification = Reasons.NoConsentRecord)]
    public const string MarketingMaterials = "marketing-materials";

    [ProcessingPurpose("Direct marketing", PartOf = Headings.MarketingAndProfiling,
        Subjects = [Subjects.Leads, Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("en", "Process personal data for direct marketing", Synonym = true)]
    [Label("nb", "Behandle personopplysninger for direkte markedsføring")]
    [Uses(Categories.MarketingContacts, LegalBasis.LegitimateInterests,
        Interest = Texts.MarketingInterest, InterestOf = InterestHolder.Controller, Assessment = Assessments.Profiling,
        ObjectAt = Texts.OptOut)]
    [Uses(Categories.MarketingContacts, LegalBasis.Consent, Condition = Texts.IfRequired, WithdrawAt = Texts.ConsentOptOut)]
    [DirectMarketing(Channel.Email, LegalBasis = LegalBasis.Consent, Condition = Texts.IfRequired,
        OptOutAt = Texts.ConsentOptOut, Limits = Texts.StillSent)]
    [SuppressMessage("Privacy.Declarations", "PRIV1087:Consent and another legal basis are declared for the same data and purpose",
        Justification = Reasons.WhichBasisForMarketing)]
    [SuppressMessage("Privacy.Declarations", "PRIV1085:Where consent can be shown is not declared", Justification = Reasons.NoConsentRecord)]
    public const string DirectMarketing = "direct-marketing";

    [ProcessingPurpose("Create interest profiles to market relevant products and services", PartOf = Headings.Marketing,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("nb", "Skape interesseprofiler for å markedsføre relevante produkter og tjenester")]
    [Uses(Categories.Profiling), Uses(Categories.CustomerRelationship)]
    [AutomatedProcessing(AutomationKind.Profiling, Logic = Texts.ProfilingLogic, OptOutAt = Texts.OptOut,
        Categories = [Categories.Profiling, Categories.CustomerRelationship])]
    public const string InterestProfiles = "interest-profiles";

    [ProcessingPurpose("Relevant content through direct marketing, by preferences", PartOf = Headings.MarketingAndProfiling,
        Description = Texts.MarketingChannels,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("en",
        "Provide relevant content to you through direct marketing on social media platforms and email, websites, or in a Confect service",
        Synonym = true)]
    [Label("nb",
        "Tilby relevant innhold til deg gjennom direkte markedsføring på sosiale medieplattformer og e-post, nettsider eller i en Confect tjeneste")]
    [Uses(Categories.Profiling), Uses(Categories.CustomerRelationship)]
    [DirectMarketing(Channel.SocialMedia | Channel.Email | Channel.Website | Channel.Account, Condition = Texts.ByPreferences,
        OptOutAt = Texts.OptOut, Limits = Texts.StillSent)]
    public const string DirectMarketingContent = "direct-marketing-content";

    [ProcessingPurpose("Relevant content on social media and by e-mail", PartOf = DirectMarketingContent,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("en", "Provide relevant content to you through direct marketing on social media platforms and email", Synonym = true)]
    [Label("nb", "Tilby relevant innhold til deg gjennom direkte markedsføring på sosiale medieplattformer og e-post")]
    [Uses(Categories.Profiling)]
    [DirectMarketing(Channel.SocialMedia | Channel.Email, OptOutAt = Texts.OptOut, Limits = Texts.StillSent)]
    public const string SocialMediaAndEmail = "relevant-content-direct-marketing";

    [ProcessingPurpose("Combine profiles with the customer relationship", PartOf = DirectMarketingContent,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("en", "Combine this information with information about the customer relationship", Synonym = true)]
    [Label("nb", "Kombinere denne informasjonen med informasjon om kundeforholdet")]
    [Uses(Categories.CustomerRelationship)]
    [AutomatedProcessing(AutomationKind.Profiling, Logic = Texts.ProfilingLogic, OptOutAt = Texts.OptOut,
        Categories = [Categories.CustomerRelationship])]
    public const string CombineForProfiling = "combine-for-profiling";

    [ProcessingPurpose("Profiling", PartOf = Headings.MarketingAndProfiling,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("en",
        "Deliver customized marketing to you, improve your user experience of our services/websites, and provide products that our customers are satisfied with",
        Synonym = true)]
    [Label("nb",
        "Levere tilpasset markedsføring til deg, forbedre din brukeropplevelse av våre tjenester/nettsider og tilby produkter som våre kunder er fornøyde med")]
    [Uses(Categories.Profiling)]
    [AutomatedProcessing(AutomationKind.Profiling, Logic = Texts.ProfilingLogic, Significance = Texts.ProfilingSignificance,
        OptOutAt = Texts.OptOut, Categories = [Categories.Profiling, Categories.CustomerRelationship])]
    [DeclaresNone(Matter.SpecialCategories, Note = Texts.NothingSensitiveInProfiles)]
    public const string Profiling = "profiling-purposes";

    [ProcessingPurpose("Deliver customized marketing to you", PartOf = Profiling,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("nb", "Levere tilpasset markedsføring til deg")]
    [Uses(Categories.Profiling)]
    public const string TailoredMarketing = "tailored-marketing";

    [ProcessingPurpose("Improve your user experience of our services/websites", PartOf = Profiling,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("nb", "Forbedre din brukeropplevelse av våre tjenester/nettsider")]
    [Uses(Categories.Profiling)]
    public const string ImproveUserExperience = "improve-user-experience";

    [ProcessingPurpose("Provide products that our customers are satisfied with", PartOf = Profiling,
        Subjects = [Subjects.WebsiteVisitors, Subjects.WebinarParticipants, Subjects.Users])]
    [Label("nb", "Tilby produkter som våre kunder er fornøyde med")]
    [Uses(Categories.Profiling)]
    public const string SatisfyingProducts = "offer-satisfying-products";
}
