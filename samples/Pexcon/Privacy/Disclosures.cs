using Pexcon.Privacy;
using PrivacyAnalyzers;

// Data leave PEXCON in these situations only. The policy ties none of them to a purpose, but for the domain administrators,
// who stand with the accounts. What role the recipients have it says only of those that work on PEXCON's behalf.

[assembly: Discloses(Parties.Employees, RecipientRole.Internal, Condition = Texts.NeededOnBehalf)]
[assembly: Discloses(Parties.Suppliers, RecipientRole.Processor, Condition = Texts.NeededOnBehalf)]
[assembly: Discloses(Parties.Customers, RecipientRole.Processor, Condition = Texts.NeededOnBehalf)]

[assembly: Discloses(Parties.Permitted, RecipientRole.Unspecified, LegalBasis = LegalBasis.Consent, Condition = Texts.Permitted)]
[assembly: Discloses(
    Parties.Permitted,
    RecipientRole.Unspecified,
    Categories.Sensitive,
    LegalBasis = LegalBasis.Consent,
    Condition = Texts.ActiveConsent)]

[assembly: Discloses(Parties.Processors, RecipientRole.Processor, Condition = Texts.UnderInstructions)]

[assembly: Discloses(Parties.LegalReasons, RecipientRole.Unspecified, Condition = Texts.LawOrAuthority)]
[assembly: Discloses(Parties.LegalReasons, RecipientRole.Unspecified, Condition = Texts.TermsOfUse)]
[assembly: Discloses(Parties.LegalReasons, RecipientRole.Unspecified, Condition = Texts.FraudAndFaults)]
[assembly: Discloses(Parties.LegalReasons, RecipientRole.Unspecified, Condition = Texts.ProtectionFromHarm)]

[assembly: Discloses(Parties.Successor, RecipientRole.Unspecified, Condition = Texts.MergerOrSale)]

[assembly: StoredIn("EU", Condition = Texts.AsARule)]
[assembly: Transfer(
    null,
    Condition = Texts.SupplierOutsideEea,
    Safeguards = Texts.SupplierGuarantees,
    CopyAt = Routes.Support)]

[assembly: ObtainedFrom(Sources.Person)]
[assembly: ObtainedFrom(Sources.Use, Condition = Texts.WhenUsed)]
[assembly: ObtainedFrom(Sources.Employer, Condition = Texts.EmployerHasContract)]
[assembly: ObtainedFrom(Sources.Partners, Condition = Texts.InSomeCases)]
[assembly: ObtainedFrom(Sources.AddressServices, Categories.Contact)]
