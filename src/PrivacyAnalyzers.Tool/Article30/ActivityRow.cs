using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Article30;

/// <summary>An activity's row of the record in words, one list of lines a cell. A cell is never empty: it says what was not declared.</summary>
internal sealed class ActivityRow(RegisterTexts texts, ActivityFacts facts)
{
    private readonly Phrases _phrases = texts.Phrases;
    private readonly BasisWording _bases = new(texts);
    private readonly CategoryWording _categories = new(texts);
    private readonly RetentionWording _retention = new(texts);
    private readonly DisclosureWording _disclosures = new(texts);

    public ActivityFacts Facts => facts;

    /// <summary>Whether a basis names its assessment: that is the controller's own, and no matter of a notice.</summary>
    public bool SaysAssessments { get; init; } = true;

    public string Name => texts.Name(facts.Activity);

    /// <summary>Art. 30(1)(b).</summary>
    public IReadOnlyList<string> Purpose
    {
        get
        {
            string? description = facts.Activity.Description is { } declared ? texts.Text(declared) : null;
            return description is null ? [Name] : [Name, description];
        }
    }

    /// <summary>Art. 30(1)(c).</summary>
    public IReadOnlyList<string> Subjects => OrUndeclared(facts.Activity.DataSubjects.Select(texts.DataSubject));

    /// <summary>Art. 30(1)(c), with what makes a category special.</summary>
    public IReadOnlyList<string> Data => OrUndeclared(facts.Activity.Data.Select(data => _categories.Say(data.Category)));

    /// <summary>Art. 30(1)(d).</summary>
    public IReadOnlyList<string> Recipients => Lines(facts.Recipients, _disclosures.Say);

    /// <summary>Art. 30(1)(e).</summary>
    public IReadOnlyList<string> Transfers => Lines(facts.Transfers, _disclosures.Say);

    /// <summary>Art. 30(1)(f): the period of each category; categories with the same one share a line.</summary>
    public IReadOnlyList<string> Retention => OrUndeclared(PerCategory(RetentionOf));

    /// <summary>Art. 30(1)(g), 32(1).</summary>
    public IReadOnlyList<string> Measures => OrUndeclared(facts.Measures.Select(texts.Name));

    /// <summary>Art. 6(1), 13(1)(c).</summary>
    public IReadOnlyList<string> Bases
    {
        get
        {
            IReadOnlyList<LegalBasis> own = facts.Activity.LegalBases;
            IEnumerable<string> ofActivity = own.Select(basis => Limited(Basis(basis), basis.AppliesTo));
            // What holds for data beside the activity's own bases; those say of themselves which data they are for.
            IEnumerable<string> ofData = facts.Bases.Skip(own.Count)
                .Where(basis => !own.Any(one => one.Article == basis.Article && one.Condition == basis.Condition))
                .Select(Basis);
            return OrUndeclared(ofActivity.Concat(ofData), "basis.undeclared");
        }
    }

    /// <summary>Art. 14(2)(f).</summary>
    public IReadOnlyList<string> Sources => OrUndeclared(facts.Sources.Select(_disclosures.Say));

    /// <summary>Art. 13(2)(f), 22.</summary>
    public IReadOnlyList<string> Automated => Lines(facts.Automated, _disclosures.Say);

    /// <summary>All cells, with the keys of their headings.</summary>
    public IEnumerable<(string Key, IReadOnlyList<string> Lines)> Cells()
    {
        yield return ("column.purpose", Purpose);
        yield return ("column.basis", Bases);
        yield return ("column.subjects", Subjects);
        yield return ("column.data", Data);
        yield return ("column.recipients", Recipients);
        yield return ("column.transfers", Transfers);
        yield return ("column.retention", Retention);
        yield return ("column.measures", Measures);
        yield return ("column.sources", Sources);
        yield return ("column.automated", Automated);
    }

    /// <summary>The periods of a category. The condition is named only where the period depends on it.</summary>
    private string[] RetentionOf(ActivityData data)
    {
        string[] periods = [.. data.Processing.Select(one => _retention.Say(one.Retention)).Distinct(StringComparer.Ordinal)];
        if (periods.Length < 2)
        {
            return periods;
        }

        return
        [
            .. data.Processing.Select(one => one.LegalBasis?.Condition is { } condition
                ? $"{_retention.Say(one.Retention)} ({_phrases.Format("say.if", texts.Text(condition))})"
                : _retention.Say(one.Retention)),
        ];
    }

    /// <summary>A line for all categories of which the same is said; they are named where not the same is said of all.</summary>
    private IEnumerable<string> PerCategory(Func<ActivityData, string[]> say)
    {
        (string Said, string Names)[] lines =
        [
            .. facts.Activity.Data
                .Select(data => (Name: texts.Category(data.Category), Said: string.Join("; ", say(data).Distinct(StringComparer.Ordinal))))
                .GroupBy(one => one.Said, StringComparer.Ordinal)
                .Select(group => (group.Key, string.Join(", ", group.Select(one => one.Name).Distinct(StringComparer.Ordinal)))),
        ];
        return lines.Select(line => lines.Length == 1 ? line.Said : $"{line.Names}: {line.Said}");
    }

    private string Basis(LegalBasis basis) => _bases.Say(SaysAssessments ? basis : basis with { Assessment = null });

    private string Limited(string said, IReadOnlyList<string> categories)
    {
        bool isAll = categories.Count == 0 || facts.Categories.All(categories.Contains);
        return isAll ? said : $"{said}; {_phrases.Format("say.only", string.Join(", ", categories.Select(id => texts.Category(id))))}";
    }

    private string[] Lines<T>(Gathered<T> gathered, Func<T, string> say)
    {
        return gathered.IsNone ? [_phrases["say.none"]] : OrUndeclared(gathered.Items.Select(say));
    }

    private string[] OrUndeclared(IEnumerable<string> lines, string key = "say.undeclared")
    {
        string[] all = [.. lines.Distinct(StringComparer.Ordinal)];
        return all.Length == 0 ? [_phrases[key]] : all;
    }
}
