[assembly: Controller("Contoso AB", Country = "SE", OrganizationNumber = "000000-0000", Address = "Street 1", Email = "info@contoso.example", Phone = "+46", Url = "https://contoso.example", ResponsibleRole = "CEO", RegistrationScheme = "Bolagsverket", TradingAs = ["Contoso Club"], Activity = "a sports club", Group = "Contoso", LegalRepresentatives = ["the board"], FinancialYearEnds = "06-30")]
[assembly: DataProtectionOfficer(Name = "A. Person", Email = "dpo@contoso.example", Address = "Street 1", Phone = "+46", Url = "https://contoso.example/dpo", Scope = "the group")]
[assembly: SupervisoryAuthority("IMY", Country = "SE", Url = "https://www.imy.se")]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Contoso.Web")]
[assembly: PrivacyRegister(Title = "Contoso", Language = "en", Version = "3", NoticeDate = "2025-05-31", NoticeUrl = "https://contoso.example/privacy", LastReviewed = "2025-06-01", NextReview = "2026-06-01", NoticeChanges = "by e-mail", MinimumAge = 13, NationalProfiles = ["SE", "NO"])]
[assembly: SuppressMessage("Privacy", "PRIV1041", Scope = "member", Target = "~F:Contoso.Events.Paid", Justification = "Used from next month.")]

namespace Contoso
{
    internal static class Events
    {
        [RetentionEvent("The customer left", RetentionStartKind.RelationshipEnd, Description = "The last contract ended.")]
        public const string Left = "left";

        [RetentionEvent("The invoice was paid")]
        public const string Paid = "paid";
    }

    internal static class Words
    {
        [DataSubjectKind("Customers", Description = "People who buy.")]
        public const string Customer = "customer";

        [Party("The carrier", Country = "SE", Description = "Takes parcels.", NoticeUrl = "https://carrier.example/privacy")]
        public const string Carrier = "carrier";

        [DataCategory("Contact details", Description = "How to reach people."), Label("sv", "Kontaktuppgifter")]
        [Retention(9, After = Events.Left, Then = RetentionAction.Erase)]
        public const string Contact = "contact";

        [DataCategory("Payments", LegalBasis = LegalBasis.LegalObligation, Law = "Bokföringslagen")]
        [Retention(Days = 2555, After = Events.Paid, Combine = RetentionCombine.Latest)]
        [Retention(Criterion = "until the dispute is settled", Unless = "a court says otherwise", UnlessProperty = "IsHeld")]
        public const string Payments = "payments";

        [ProcessingPurpose("Deliver orders", Subjects = new[] { Customer }, Description = "Parcels.")]
        [Uses(Contact, LegalBasis.LegitimateInterests, Interest = "to deliver", ObjectAt = "https://contoso.example/object", Months = 3, After = Events.Left, Then = RetentionAction.Anonymise, Condition = "while a parcel is under way")]
        [Discloses(Carrier, RecipientRole.Processor, Contact, Form = DataForm.Identified, Condition = "parcels", Contract = "DPA-1")]
        public const string Delivery = "delivery";

        [ProcessingPurpose("Keep the books", LegalBasis = LegalBasis.LegalObligation, Law = "Bokföringslagen"), DeclaresNone(Matter.Recipients)]
        [Uses(Payments)]
        public const string Books = "books";
    }

    [DataSubject(Words.Customer)]
    internal sealed class Customer
    {
        [PersonalData(Words.Contact, Purposes = [Words.Delivery])]
        [PersonalData(Words.Payments, LegalBasis.LegalObligation, Purposes = [Words.Books], Subject = Words.Customer)]
        public string Name { get; set; } = "";

        [PersonalData(Words.Payments, LegalBasis = LegalBasis.LegalObligation, Purposes = [Words.Books])]
        [Retention(Days = 2555, After = Events.Paid, Combine = RetentionCombine.Latest)]
        [Retention(Criterion = "until the dispute is settled")]
        public decimal? Paid { get; set; }

        [NotPersonalData("the number of a parcel, not of a person")]
        public string? Parcel { get; set; }

        [RetentionStart(Events.Left)] public DateOnly? LeftOn { get; set; }

        [RetentionStart(Events.Paid), RetentionStart] public DateTime? PaidAt { get; set; }

        [NotPersonalData("a switch for the retention code, not about the person")]
        public bool IsHeld { get; set; }
    }
}
