using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>What Art. 13 and 14 ask of a notice and the register does not declare: for the one who writes it, never in the notice.</summary>
internal static class NoticeGaps
{
    /// <summary>Each with its article.</summary>
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

        foreach (ActivityFacts facts in ActivityFacts.Of(register, texts.Index))
        {
            foreach (string key in Of(facts))
            {
                yield return phrases.Format(key, texts.Name(facts.Activity));
            }
        }

        if (register.SupervisoryAuthorities.Count == 0)
        {
            yield return phrases["lack.authority"];
        }
    }

    private static IEnumerable<string> Of(ActivityFacts facts)
    {
        Processing[] processing = [.. facts.Activity.Data.SelectMany(data => data.Processing)];
        if (!facts.Bases.Any() || processing.Any(one => one.LegalBasis is null))
        {
            yield return "lack.basis";
        }

        if (facts.Bases.Any(basis => basis is { Article: "6(1)(f)", LegitimateInterest: null }))
        {
            yield return "lack.interest";
        }

        if (facts.Recipients.IsSilent)
        {
            yield return "lack.recipients";
        }

        if (facts.Transfers.Items.Any(transfer => transfer.Mechanisms is not { Count: > 0 }))
        {
            yield return "lack.transfer";
        }

        if (processing.Length == 0 || processing.Any(one => one.Retention is not { Clauses.Count: > 0 }))
        {
            yield return "lack.retention";
        }
    }
}
