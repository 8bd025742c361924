using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class OneWayToReachRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1112",
        "Somebody can be reached by letter or through a website only",
        "An e-mail address or a telephone number of {0} is not declared, only {1} (GDPR Art. 12(2), 13(1)(a), 13(1)(b)). Add 'Email' or 'Phone'.",
        RuleSeverity.Info,
        "12(2), 13(1)(a), 13(1)(b)",
        "Data subjects are to exercise their rights with ease. Who has to write a letter, or to look for an address on a website, has it harder than need be. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) =>
        !whole.IsRegister
            ? []
            : Contacts.OfController(whole.Map.Organisation).Concat(Contacts.OfOthers(whole.Map.Organisation))
                .Where(p => WayTo(p.Contact) is not null)
                .Select(p => Info.At(whole.Map.Assembly, p.Spot, p.Who, WayTo(p.Contact)!));

    /// <summary>The one way that there is, if it is one of the two.</summary>
    private static string? WayTo(Contact contact) =>
        !string.IsNullOrWhiteSpace(contact.Email) || !string.IsNullOrWhiteSpace(contact.Phone) ? null
        : (string.IsNullOrWhiteSpace(contact.Address), string.IsNullOrWhiteSpace(contact.Url)) switch
        {
            (false, true) => "a postal address",
            (true, false) => "a website",
            _ => null,
        };
}
