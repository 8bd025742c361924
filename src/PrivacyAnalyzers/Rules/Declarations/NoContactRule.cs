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
    private readonly Func<Organisation, IEnumerable<(string Who, Contact Contact, Spot Spot)>> people;

    private NoContactRule(
        string id,
        string title,
        string articles,
        string description,
        Func<Organisation, IEnumerable<(string Who, Contact Contact, Spot Spot)>> people)
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
        organisation => organisation.Controller is { } c ? [($"the controller '{c.Name}'", c.Contact, c.Spot)] : []);

    public static NoContactRule OfOthers { get; } = new(
        "PRIV1062",
        "No contact details of somebody who acts with the controller are declared",
        "30(1)(a), 13(1)(a), 13(1)(b)",
        "The register holds the contact details of the data protection officer, of the representative and of joint controllers, where there are any.",
        organisation =>
        [
            .. organisation.Officer is { } o ? new[] { ("the data protection officer", o.Contact, o.Spot) } : [],
            .. organisation.Representatives.Select(r => ($"the representative '{r.Name}'", r.Contact, r.Spot)),
            .. organisation.JointControllers.Where(j => string.IsNullOrWhiteSpace(j.ContactPoint))
                .Select(j => ($"the joint controller '{j.Name}'", j.Contact, j.Spot)),
        ]);

    public override RuleInfo Info { get; }

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        !whole.IsRegister
            ? []
            : people(whole.Map.Organisation).Where(p => p.Contact.IsEmpty)
                .Select(p => Info.At(whole.Map.Assembly, p.Spot, p.Who));
}
