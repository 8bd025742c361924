using PrivacyAnalyzers;

namespace ConfexCorrected.Privacy;

/// <summary>What data are used for, on which legal basis, and who receives them.</summary>
public static class Purposes
{
    [ProcessingPurpose("Send newsletters")]
    [Uses(Categories.Newsletter, LegalBasis.Consent,
        ConsentRecord = "Subscriber.ConsentedAt", WithdrawAt = Contacts.StopLink,
        Provision = Provision.Optional, IfNotGiven = "No newsletter comes")]
    [Discloses(Parties.EmailService, RecipientRole.Processor, Categories.Newsletter, Contract = "Data processing agreement DPA-1")]
    [DirectMarketing(Channel.Email, OptOutAt = Contacts.StopLink)]
    public const string SendNewsletter = "send-newsletter";

    [ProcessingPurpose("Invite professionals to courses")]
    [Uses(Categories.Prospects, LegalBasis.LegitimateInterests,
        Interest = "To tell people of courses in the field that they work in", InterestOf = InterestHolder.Controller,
        Assessment = Assessments.Invitations, ObjectAt = Contacts.StopLink,
        Provision = Provision.Optional)]
    [Discloses(Parties.EmailService, RecipientRole.Processor, Categories.Prospects, Contract = "Data processing agreement DPA-1")]
    [DirectMarketing(Channel.Email, OptOutAt = Contacts.StopLink)]
    public const string InviteProfessionals = "invite-professionals";

    [ProcessingPurpose("Respect objections to marketing")]
    [Uses(Categories.StopList, LegalBasis.LegalObligation,
        Law = "GDPR Art. 21(3)", Provision = Provision.Optional, IfNotGiven = "Marketing may come again")]
    [DeclaresNone(Matter.Recipients | Matter.Transfers)]
    public const string RespectObjections = "respect-objections";

    [ProcessingPurpose("Keep accounts")]
    [Uses(Categories.Invoices, LegalBasis.LegalObligation,
        Law = Statutes.SwedenAccounting, Provision = Provision.Statutory, IfNotGiven = "No order can be invoiced")]
    [Discloses(Parties.AccountingService, RecipientRole.Processor, Categories.Invoices, Contract = "Data processing agreement DPA-2")]
    public const string KeepAccounts = "keep-accounts";

    [ProcessingPurpose("Improve courses and publish testimonials")]
    [Uses(Categories.Evaluations, LegalBasis.Consent,
        ConsentRecord = "The form, as it was sent", WithdrawAt = Contacts.Privacy,
        Provision = Provision.Optional, IfNotGiven = "Nothing")]
    [Discloses(Parties.Readers, RecipientRole.Public, Categories.Evaluations, Condition = "Approved testimonials only")]
    public const string ImproveCourses = "improve-courses";
}
