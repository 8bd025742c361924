using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>What Art. 13 and 14 ask of a notice and the register does not declare: for the one who writes it, never in the notice.</summary>
internal static class NoticeGaps
{
    private static readonly (string Key, Func<ActivityFacts, bool> IsLacking)[] s_ofActivity =
    [
        ("lack.basis", LacksBasis), ("lack.interest", LacksInterest), ("lack.recipients", facts => facts.Recipients.IsSilent), ("lack.retention", LacksRetention),
    ];

    /// <summary>Each with its article, and with all that it is lacking for.</summary>
    public static IEnumerable<string> Of(RegisterTexts texts)
    {
        Register register = texts.Register;
        Phrases phrases = texts.Phrases;
        if (register.Controller is null)
        {
            yield return phrases["lack.controller"];
        }
        else if (ContactWording.Say(null, null, register.Controller.Contact).Length == 0)
        {
            yield return phrases["lack.contact"];
        }

        if (register.DataProtectionOfficer.IsSilent && !register.DeclaredNone.Any(one => one.Matter == "dataProtectionOfficer"))
        {
            yield return phrases["lack.officer"];
        }

        IReadOnlyList<ActivityFacts> activities = ActivityFacts.Of(register, texts.Index);
        foreach ((string key, Func<ActivityFacts, bool> isLacking) in s_ofActivity)
        {
            string[] names = [.. activities.Where(isLacking).Select(facts => texts.Name(facts.Activity))];
            if (names.Length > 0)
            {
                yield return phrases.Format(key, Quoted(names, phrases));
            }
        }

        string[] transfers = [.. activities.SelectMany(facts => facts.Transfers.Items).Where(transfer => transfer.Mechanisms is not { Count: > 0 })
            .Select(transfer => Receiver(transfer, texts)).Distinct(StringComparer.Ordinal)];
        if (transfers.Length > 0)
        {
            yield return phrases.Format("lack.transfer", Quoted(transfers, phrases));
        }

        if (register.SupervisoryAuthorities.Count == 0)
        {
            yield return phrases["lack.authority"];
        }
    }

    private static bool LacksBasis(ActivityFacts facts) => !facts.Bases.Any() || ProcessingOf(facts).Any(one => one.LegalBasis is null);

    private static bool LacksInterest(ActivityFacts facts) => facts.Bases.Any(basis => basis is { Article: "6(1)(f)", LegitimateInterest: null });

    private static bool LacksRetention(ActivityFacts facts)
    {
        return !ProcessingOf(facts).Any() || ProcessingOf(facts).Any(one => one.Retention is not { Clauses.Count: > 0 });
    }

    private static IEnumerable<Processing> ProcessingOf(ActivityFacts facts) => facts.Activity.Data.SelectMany(data => data.Processing);

    private static string Receiver(Transfer transfer, RegisterTexts texts)
    {
        string country = new DisclosureWording(texts).Country(transfer);
        return transfer.Party is { } party ? $"{texts.Party(party)}, {country}" : country;
    }

    private static string Quoted(IEnumerable<string> names, Phrases phrases) => string.Join(", ", names.Select(name => phrases.Format("lack.quoted", name)));
}
