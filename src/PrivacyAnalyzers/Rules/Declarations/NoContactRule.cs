using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Somebody is declared, and no way to reach them: one rule for the controller, one for whom it appoints or decides
/// with.</summary>
internal sealed class NoContactRule : Rule
{
    private readonly Func<Organisation, IEnumerable<Addressee>> people;

    private NoContactRule(
        string id,
        string title,
        string articles,
        string description,
        Func<Organisation, IEnumerable<Addressee>> people)
    {
        this.people = people;
        Info = new RuleInfo(
            id,
            title,
            $"How to reach {{0}} is not declared (GDPR Art. {articles}). Add 'Email', 'Phone', 'Address' or 'Url'.",
            RuleSeverity.Warning,
            articles,
            description + " Asked of an application that declares its controller.",
            NeedsWholeCompilation: true);
    }

    public static NoContactRule OfController { get; } = new(
        "PRIV1061",
        "No contact details of the controller are declared",
        "30(1)(a), 13(1)(a)",
        "The register holds the name and the contact details of the controller.",
        Contacts.OfController);

    public static NoContactRule OfOthers { get; } = new(
        "PRIV1062",
        "No contact details of somebody who acts with the controller are declared",
        "30(1)(a), 13(1)(a), 13(1)(b)",
        "The register holds the contact details of the data protection officer, of the representative and of joint controllers, where there are any.",
        Contacts.OfOthers);

    public override RuleInfo Info { get; }

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        !whole.IsRegister
            ? []
            : people(whole.Map.Organisation).Where(p => p.Contact.IsEmpty)
                .Select(p => Info.At(whole.Map.Assembly, p.Spot, p.Who));
}
