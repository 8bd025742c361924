using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class NoPlaceOfRecipientRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV3011",
        "Where the recipient has the data is not declared",
        "Whether data leave the European Economic Area with the recipient '{0}' is not declared (GDPR Art. 13(1)(f), 30(1)(e)). Add its 'Country', [StoredIn] or [Transfer], or [DeclaresNone(Matter.Transfers)].",
        RuleSeverity.Info,
        "13(1)(f), 30(1)(e)",
        "A transfer to a third country is declared where it is known. A recipient of whom nobody says where it has the data may be one, and that it is none can be said too, once for all. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        if (!whole.IsRegister || SaysWhere(map.Organisation.Statements))
        {
            return [];
        }

        var owners = StatementOwner.All(map).ToArray();
        var named = new HashSet<string>(
            owners.SelectMany(o => o.Statements.Transfers).Select(t => t.Party).OfType<string>(), StringComparer.Ordinal);
        return owners
            .Where(o => !o.HasErrors && !SaysWhere(o.Statements))
            .SelectMany(o => o.Statements.Disclosures)
            .Where(MayLeave)
            .Select(d => d.Party).Distinct(StringComparer.Ordinal)
            .Where(id => !named.Contains(id))
            .Select(map.Vocabulary.FindParty)
            .OfType<Party>()
            .Where(p => !p.Term.HasErrors && string.IsNullOrWhiteSpace(p.Country)
                && p.Statements.Transfers.IsEmpty && p.Statements.Storage.IsEmpty && !p.Statements.DeclaresNone(Matter.Transfers))
            .Select(p => Info.At(whole, p.Term, p.Term.Spot, p.Term.Id));
    }

    /// <summary>Whether it is answered for whoever receives data there: a transfer to nobody by name may be to any of them.</summary>
    private static bool SaysWhere(Statements statements) =>
        statements.DeclaresNone(Matter.Transfers)
        || statements.Storage.Any(s => string.IsNullOrWhiteSpace(s.Condition))
        || statements.Transfers.Any(t => t.Party is null);

    /// <summary>Authorities are where the controller is, and what is published is everywhere.</summary>
    private static bool MayLeave(Disclosure disclosure) =>
        disclosure.Form != DataForm.Anonymised
        && disclosure.Role is not (RecipientRole.Authority or RecipientRole.Internal or RecipientRole.OtherUsers or RecipientRole.Public);
}
