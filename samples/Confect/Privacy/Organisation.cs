using Confect.Privacy;
using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = Texts.Title, Language = "en", NoticeChanges = Texts.NoticeChanges)]

// No address, number or e-mail: the policy sends its readers to the footer of the website for them.
[assembly: Controller("Confect", Url = "Confect.se", Group = Texts.Group, ResponsibleRole = Texts.Management)]

// What holds where nothing nearer says how long.
[assembly: Retention(
    Criterion = Texts.WhileContract, Until = Events.ObligationsFulfilled, ForBasis = LegalBasis.Contract)]
[assembly: Retention(
    Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled, ForBasis = LegalBasis.LegitimateInterests)]
[assembly: Retention(
    Criterion = Texts.WhilePurpose, Until = Events.PurposeFulfilled, ForBasis = LegalBasis.Consent)]

[assembly: ObtainedFrom(Sources.Person, Condition = Texts.InGeneral)]
[assembly: ObtainedFrom(Sources.CustomersPeople, Condition = Texts.InGeneral)]
[assembly: ObtainedFrom(Sources.Tracking, Condition = Texts.TrackingScope)]
[assembly: ObtainedFrom(Sources.Aggregation, Condition = Texts.InSomeCases)]
[assembly: ObtainedFrom(Sources.MarketingPartners, Condition = Texts.InSomeCases)]
[assembly: ObtainedFrom(Sources.PublicSources, Condition = Texts.InSomeCases)]
[assembly: ObtainedFrom(Sources.SocialNetworks, Condition = Texts.InSomeCases)]

// Recipients that no purpose is named for.
[assembly: Discloses(Parties.BusinessPartners, RecipientRole.Unspecified, Condition = Texts.BusinessReasons)]
[assembly: Discloses(Parties.Authorities, RecipientRole.Authority,
    Condition = Texts.CourtOrder, StartedBy = Initiator.Recipient)]
[assembly: Discloses(Parties.CloudProviders, RecipientRole.Processor,
    Condition = Texts.UnderAgreement, Contract = Texts.ProcessingAgreement)]
[assembly: Discloses(Parties.OtherItProviders, RecipientRole.Processor,
    Condition = Texts.UnderAgreement, Contract = Texts.ProcessingAgreement)]

[assembly: DeclaresNone(Matter.SpecialCategories, Note = Texts.NothingSensitive)]
