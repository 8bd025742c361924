using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares what can be said of the whole, of an activity, a category or a party: recipients, transfers, rights and the like.</summary>
internal sealed class StatementsComparison(ChangeList changes, RegisterTexts before, RegisterTexts after)
{
    /// <summary>From the form that tells least about a person to the one that tells all; not said counts as all.</summary>
    private static readonly string[] s_forms = ["anonymised", "aggregated", "pseudonymised", "identified"];

    private readonly DisclosureWording _old = new(before);
    private readonly DisclosureWording _new = new(after);

    /// <summary>Compares two versions.</summary>
    /// <param name="old">The approved one.</param>
    /// <param name="current">The present one.</param>
    /// <param name="path">Where they stand, empty for the whole.</param>
    /// <param name="disclosures">What the part with the disclosures is called there.</param>
    public void Compare(Statements old, Statements current, string path, string disclosures = "disclosures")
    {
        string at = path.Length == 0 ? "" : path + "/";
        None(old.Disclosures.IsNone, current.Disclosures.IsSilent, at + disclosures);
        None(old.Transfers.IsNone, current.Transfers.IsSilent, at + "transfers");
        None(old.AutomatedProcessing.IsNone, current.AutomatedProcessing.IsSilent, at + "automatedProcessing");
        None(old.DirectMarketing.IsNone, current.DirectMarketing.IsSilent, at + "directMarketing");
        Disclosures(old.Disclosures.Items, current.Disclosures.Items, at + disclosures);
        Transfers(old.Transfers.Items, current.Transfers.Items, at + "transfers");
        Storage(old.Storage, current.Storage, at + "storage");
        Promises(old, current, at);
        Rights(old.Rights, current.Rights, at + "rights");
        Automated(old.AutomatedProcessing.Items, current.AutomatedProcessing.Items, at + "automatedProcessing");
        Marketing(old.DirectMarketing.Items, current.DirectMarketing.Items, at + "directMarketing");
    }

    private void None(bool wasNone, bool isSilent, string path)
    {
        if (wasNone && isSilent)
        {
            changes.Weakened("none-withdrawn", path, "none", null);
        }
    }

    private void Disclosures(IReadOnlyList<Disclosure> old, IReadOnlyList<Disclosure> current, string path)
    {
        foreach (Pair<Disclosure> pair in Pairing.Of(old, current, one => one.Party))
        {
            string at = $"{path}/{pair.Key}";
            if (pair.Before is null)
            {
                changes.Weakened("recipient-added", at, null, _new.Say(pair.After!));
            }
            else if (pair.After is null)
            {
                changes.Drift("recipient-removed", at, _old.Say(pair.Before), null);
            }
            else
            {
                Disclosure(pair.Before, pair.After, at);
            }
        }
    }

    private void Disclosure(Disclosure old, Disclosure current, string path)
    {
        if (old.Role is not null && old.Role != current.Role)
        {
            changes.Weakened("recipient-role-changed", $"{path}/role", old.Role, current.Role);
        }

        if (Form(current.Form) > Form(old.Form))
        {
            changes.Weakened("recipient-form-weaker", $"{path}/form", old.Form, current.Form);
        }

        Wider("recipient-gets-more", $"{path}/categories", old.Categories, current.Categories);
        SaysLess("recipient-says-less", path, [
            ("contract", old.Contract, current.Contract),
            ("condition", old.Condition, current.Condition),
            ("law", old.Law, current.Law),
            ("optOutAt", old.OptOutAt, current.OptOutAt),
            ("legalBasis", old.LegalBasis?.Article, current.LegalBasis?.Article),
        ]);
        if (old.LegalBasis is { } was && current.LegalBasis is { } basis && was.Article != basis.Article)
        {
            changes.Weakened("basis-changed", $"{path}/legalBasis", was.Article, basis.Article);
        }
    }

    private void Transfers(IReadOnlyList<Transfer> old, IReadOnlyList<Transfer> current, string path)
    {
        foreach (Pair<Transfer> pair in Pairing.Of(old, current, TransferKey))
        {
            string at = $"{path}/{pair.Key}";
            if (pair.Before is null)
            {
                changes.Weakened("transfer-added", at, null, _new.Say(pair.After!));
            }
            else if (pair.After is null)
            {
                changes.Drift("transfer-removed", at, _old.Say(pair.Before), null);
            }
            else
            {
                Transfer(pair.Before, pair.After, at);
            }
        }
    }

    private void Transfer(Transfer old, Transfer current, string path)
    {
        if (old.Mechanisms is { } was && (current.Mechanisms is not { } now || !Names(was).SequenceEqual(Names(now), StringComparer.Ordinal)))
        {
            changes.Weakened("transfer-basis-changed", $"{path}/mechanisms", _old.Mechanisms(old), _new.Mechanisms(current));
        }

        Wider("transfer-of-more", $"{path}/categories", old.Categories, current.Categories);
        SaysLess("transfer-says-less", path, [
            ("safeguards", old.Safeguards, current.Safeguards),
            ("copyAt", old.CopyAt, current.CopyAt),
            ("assessment", old.Assessment, current.Assessment),
            ("condition", old.Condition, current.Condition),
        ]);

        static IEnumerable<string> Names(IReadOnlyList<TransferMechanism> mechanisms) => mechanisms.Select(one => one.Mechanism).Order(StringComparer.Ordinal);
    }

    private void Storage(IReadOnlyList<Storage> old, IReadOnlyList<Storage> current, string path)
    {
        foreach (string place in Pairing.Added(old.Select(one => one.Place), current.Select(one => one.Place)))
        {
            changes.Weakened("country-added", $"{path}/{place}", null, place);
        }
    }

    private void Promises(Statements old, Statements current, string at)
    {
        foreach (Pair<NeverDisclosed> pair in Pairing.Of(old.NeverDisclosed, current.NeverDisclosed, one => one.Party))
        {
            // A promise over all data that shrinks to some is weaker; the other way round it is stronger.
            bool isNarrower = pair is { Before: { } was, After: { } now } && IsWider(now.Categories, was.Categories);
            if (pair.After is null || isNarrower)
            {
                changes.Weakened("promise-gone", $"{at}neverDisclosed/{pair.Key}", before.Party(pair.Before!.Party), null);
            }
        }

        foreach (string matter in Pairing.Added(current.DeclaredNone.Select(one => one.Matter), old.DeclaredNone.Select(one => one.Matter)))
        {
            changes.Weakened("none-withdrawn", $"{at}declaredNone/{matter}", before.Phrases.Word("matter", matter), null);
        }
    }

    private void Rights(IReadOnlyList<Right> old, IReadOnlyList<Right> current, string path)
    {
        foreach (Pair<Right> pair in Pairing.Of(old, current, one => one.Name ?? one.Text ?? ""))
        {
            string at = $"{path}/{pair.Key}";
            if (pair.After is null)
            {
                changes.Weakened("right-gone", at, Say(before, pair.Before!), null);
            }
            else if (pair.Before is not null)
            {
                if (pair.Before.Limits is null && pair.After.Limits is { } limits)
                {
                    changes.Weakened("right-limited", $"{at}/limits", null, limits);
                }

                SaysLess("right-says-less", at, [("exerciseAt", pair.Before.ExerciseAt, pair.After.ExerciseAt)]);
            }
        }

        static string Say(RegisterTexts texts, Right right) => right.Name is { } name ? texts.Phrases.Word("right", name) : right.Text ?? "";
    }

    private void Automated(IReadOnlyList<AutomatedProcessing> old, IReadOnlyList<AutomatedProcessing> current, string path)
    {
        foreach (Pair<AutomatedProcessing> pair in Pairing.Of(old, current, one => string.Join('+', one.Kinds.Order(StringComparer.Ordinal))))
        {
            string at = $"{path}/{pair.Key}";
            if (pair.Before is null)
            {
                changes.Weakened("automated-added", at, null, _new.Say(pair.After!));
            }
            else if (pair.After is not null)
            {
                SaysLess("automated-says-less", at, [
                    ("gateway", pair.Before.Gateway, pair.After.Gateway),
                    ("logic", pair.Before.Logic, pair.After.Logic),
                    ("significance", pair.Before.Significance, pair.After.Significance),
                    ("humanReviewAt", pair.Before.HumanReviewAt, pair.After.HumanReviewAt),
                    ("optOutAt", pair.Before.OptOutAt, pair.After.OptOutAt),
                ]);
            }
        }
    }

    private void Marketing(IReadOnlyList<DirectMarketing> old, IReadOnlyList<DirectMarketing> current, string path)
    {
        foreach (string channel in Pairing.Added(old.SelectMany(one => one.Channels), current.SelectMany(one => one.Channels)))
        {
            changes.Weakened("marketing-added", $"{path}/{channel}", null, after.Phrases.Word("channel", channel));
        }

        if (old.Any(one => one.OptOutAt is not null) && current.Any(one => one.OptOutAt is null))
        {
            changes.Weakened("marketing-says-less", $"{path}/optOutAt", old.First(one => one.OptOutAt is not null).OptOutAt, null);
        }
    }

    private void SaysLess(string what, string path, (string Field, string? Old, string? Current)[] facts)
    {
        foreach ((string field, string? old, _) in facts.Where(fact => fact.Old is not null && fact.Current is null))
        {
            changes.Weakened(what, $"{path}/{field}", old, null);
        }
    }

    private void Wider(string what, string path, IReadOnlyList<string>? old, IReadOnlyList<string>? current)
    {
        if (IsWider(old, current))
        {
            changes.Weakened(what, path, List(before, old), List(after, current));
        }

        static string? List(RegisterTexts texts, IReadOnlyList<string>? ids) => ids is null ? null : string.Join(", ", ids.Select(id => texts.Category(id)));
    }

    /// <summary>Nothing singled out means all data.</summary>
    private static bool IsWider(IReadOnlyList<string>? old, IReadOnlyList<string>? current)
    {
        return old is not null && (current is null || current.Except(old, StringComparer.Ordinal).Any());
    }

    private static int Form(string? form) => form is null ? s_forms.Length - 1 : Array.IndexOf(s_forms, form);

    private static string TransferKey(Transfer transfer) => transfer.Party is null ? transfer.Country ?? "?" : $"{transfer.Country ?? "?"}+{transfer.Party}";
}
