using Pexcon.Privacy;
using PrivacyAnalyzers;

// What the policy says and no other attribute has a place for.

[assembly: Note("Scope of the notice", Texts.ForEverybody)]
[assembly: Note("Scope of the notice", Texts.ForAllServices)]
[assembly: Note("Scope of the notice", Texts.NotForOtherCompanies)]
[assembly: Note("Scope of the notice", Texts.NotForAdvertisers)]
[assembly: Note("Controller", Texts.ControllerUnlessSaid)]
[assembly: Note("Definitions", Texts.PersonalDataMeans)]
[assembly: Note("Definitions", Texts.ProcessingMeans)]
[assembly: Note("Digital channels", "The website, http://www-pexcon.se")]
[assembly: Note("Digital channels", "The blog, http://www-pexcon.se/blog")]
[assembly: Note("Digital channels", "The portal, https://pexcon.sharepoint.com/")]
[assembly: Note("Suppliers", Texts.NoLiabilityForSuppliers)]
[assembly: Note("Legal bases", Texts.ContractExample)]
[assembly: Note("Legal bases", Texts.ObligationExample)]
[assembly: Note("Legal bases", Texts.InterestExample)]
[assembly: Note("Legal bases", Texts.ConsentExample)]
[assembly: Note("After the storage period", Texts.ErasedOrAnonymised)]
[assembly: Note("Recipients", Texts.NoOtherSharing)]
[assembly: Note("Security", Texts.ProtectedAgainst)]
[assembly: Note("Complaints", Texts.WrittenComplaints)]
[assembly: Note("Complaints", Texts.CooperationWithAuthorities)]
[assembly: Note("Supervisory authority", Texts.FormerName)]
[assembly: Note("Compliance", Texts.RegularReview)]
[assembly: Note("Compliance", Texts.SelfRegulation)]
[assembly: Note("Earlier versions", Texts.Archive)]
