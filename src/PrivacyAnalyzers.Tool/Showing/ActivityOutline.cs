using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Showing;

/// <summary>An activity in short, for scripts. Lists that hold nothing are empty; whether that was declared is said beside them.</summary>
internal sealed record ActivityOutline(
    string Id,
    string Name,
    bool Declared,
    IReadOnlyList<string> LegalBases,
    IReadOnlyList<string> DataSubjects,
    IReadOnlyList<string> DataCategories,
    IReadOnlyList<string> Recipients,
    bool RecipientsDeclaredNone,
    IReadOnlyList<string?> Countries,
    bool TransfersDeclaredNone,
    IReadOnlyList<string> SecurityMeasures,
    IReadOnlyList<string> Members)
{
    public static ActivityOutline Of(RegisterTexts texts, ActivityFacts facts)
    {
        Activity activity = facts.Activity;
        return new ActivityOutline(
            activity.Id,
            texts.Name(activity),
            activity.Declared,
            [.. facts.Bases.Select(basis => basis.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            activity.DataSubjects,
            facts.Categories,
            [.. facts.Recipients.Items.Select(one => one.Party).Distinct(StringComparer.Ordinal)],
            facts.Recipients.IsNone,
            [.. facts.Transfers.Items.Select(one => one.Country).Distinct(StringComparer.Ordinal)],
            facts.Transfers.IsNone,
            [.. facts.Measures.Select(measure => measure.Id)],
            [.. activity.Data.SelectMany(data => data.Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
