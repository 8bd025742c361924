using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>What data of account holders are used for.</summary>
public static class AccountPurposes
{
    [ProcessingPurpose("Administer accounts",
        LegalBasis = LegalBasis.Contract,
        Condition = Texts.ContractWithPerson,
        PartOf = MainPurposes.Provide,
        Subjects = [Subjects.AccountHolders, Subjects.CustomerStaff])]
    [Label("sv", "Administrera kontoinnehav")]
    [Uses(Categories.Identity)]
    [Uses(Categories.Identity, LegalBasis.LegitimateInterests, Condition = Texts.CompanyAccount, ObjectAt = Routes.Support)]
    [Uses(Categories.Contact)]
    [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Condition = Texts.CompanyAccount, ObjectAt = Routes.Support)]
    [Uses(Categories.Technical)]
    [Uses(Categories.Technical, LegalBasis.LegitimateInterests, Condition = Texts.CompanyAccount, ObjectAt = Routes.Support)]
    [Uses(Categories.WebAndInterests)]
    [Uses(Categories.WebAndInterests, LegalBasis.LegitimateInterests,
        Condition = Texts.CompanyAccount,
        ObjectAt = Routes.Support)]
    [Uses(Categories.Account)]
    [Uses(Categories.Account, LegalBasis.LegitimateInterests, Condition = Texts.CompanyAccount, ObjectAt = Routes.Support)]
    [Discloses(Parties.DomainAdministrators, RecipientRole.Unspecified, Condition = Texts.WorksInDomain)]
    [Retention(12, After = Events.AccountClosed)]
    [SuppressMessage("Privacy.Declarations", "PRIV1080:No legitimate interest is stated",
        Justification = "The policy speaks of a balance of interests here, and does not say which interest.")]
    public const string Accounts = "administer-accounts";
}
