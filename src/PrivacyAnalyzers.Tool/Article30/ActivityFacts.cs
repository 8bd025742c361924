using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;

namespace PrivacyAnalyzers.Tool.Article30;

/// <summary>
/// What belongs in an activity's row of the record of Art. 30(1): what the activity itself says, what its categories of data say, and
/// what is said of the processing as a whole, as far as it is about data of the activity.
/// </summary>
internal sealed class ActivityFacts
{
    private readonly Register _register;
    private readonly RegisterIndex _index;
    private readonly HashSet<string> _scope;

    public ActivityFacts(Register register, RegisterIndex index, Activity activity)
    {
        _register = register;
        _index = index;
        Activity = activity;
        Categories = [.. activity.Data.Select(data => data.Category).OfType<string>().Distinct(StringComparer.Ordinal)];
        _scope = new HashSet<string>(Categories.SelectMany(WithWider), StringComparer.Ordinal);

        Recipients = Gather(said => said.Disclosures, one => one.Categories, (one, category) => one with { Categories = [category] });
        Gathered<Transfer> transfers = Gather(said => said.Transfers, one => one.Categories, (one, category) => one with { Categories = [category] });
        // A party transfers what it receives: a transfer of other categories than the activity's is none of the activity.
        Transfer[] ofRecipients = [.. Recipients.Items.Select(one => one.Party).Distinct(StringComparer.Ordinal).SelectMany(TransfersOf)];
        Transfers = ofRecipients.Length == 0 ? transfers : new Gathered<Transfer>(false, [.. transfers.Items, .. ofRecipients]);
        Sources = Gather(said => Stated<SourceUse>.Of(said.Sources), one => one.Categories, (one, category) => one with { Categories = [category] }).Items;
        Automated = Gather(said => said.AutomatedProcessing, one => one.Categories, (one, category) => one with { Categories = [category] });
        Marketing = Gather(said => said.DirectMarketing, _ => null, (one, _) => one);
        Storage = Gather(said => Stated<Storage>.Of(said.Storage), _ => null, (one, _) => one).Items;
        Measures = [.. register.SecurityMeasures.Where(measure => measure.AppliesTo.All || activity.SecurityMeasures.Contains(measure.Id))];
    }

    public Activity Activity { get; }

    /// <summary>The ids of the categories of data, in the order of the register.</summary>
    public IReadOnlyList<string> Categories { get; }

    public Gathered<Disclosure> Recipients { get; }

    public Gathered<Transfer> Transfers { get; }

    public IReadOnlyList<SourceUse> Sources { get; }

    public Gathered<AutomatedProcessing> Automated { get; }

    public Gathered<DirectMarketing> Marketing { get; }

    public IReadOnlyList<Storage> Storage { get; }

    /// <summary>The measures that it names, and those that apply to all processing.</summary>
    public IReadOnlyList<SecurityMeasure> Measures { get; }

    /// <summary>All legal bases: those of the activity, and those that hold for its data beside them.</summary>
    public IEnumerable<LegalBasis> Bases => Activity.LegalBases.Concat(Activity.Data.SelectMany(data => data.Processing).Select(one => one.LegalBasis).OfType<LegalBasis>());

    /// <summary>The facts of all activities, in the order of the register.</summary>
    public static IReadOnlyList<ActivityFacts> Of(Register register, RegisterIndex index)
    {
        return [.. register.Activities.Select(activity => new ActivityFacts(register, index, activity))];
    }

    /// <summary>The transfers of the processing as a whole: declared of it, or of those who receive its data.</summary>
    public static IReadOnlyList<Transfer> TransfersOfAll(Register register, RegisterIndex index)
    {
        IEnumerable<Transfer> ofRecipients = register.Disclosures.Items.Select(one => one.Party).Distinct(StringComparer.Ordinal)
            .SelectMany(party => TransfersOf(index, party));
        return [.. register.Transfers.Items, .. ofRecipients];
    }

    private Gathered<T> Gather<T>(
        Func<Statements, Stated<T>> said,
        Func<T, IReadOnlyList<string>?> categoriesOf,
        Func<T, string, T> limit)
    {
        Stated<T> own = said(Activity);
        Stated<T> whole = said(_register);
        T[] ofCategories =
        [
            .. Categories.Where(_index.DataCategories.ContainsKey).SelectMany(
                id => said(_index.DataCategories[id]).Items.Select(one => categoriesOf(one) is null ? limit(one, id) : one)),
        ];
        T[] items = [.. own.Items, .. ofCategories, .. whole.Items.Where(one => IsAbout(categoriesOf(one)))];
        bool isNone = items.Length == 0 && (own.IsNone || (own.IsSilent && whole.IsNone));
        return new Gathered<T>(isNone, items);
    }

    private IEnumerable<Transfer> TransfersOf(string party) => TransfersOf(_index, party).Where(one => IsAbout(one.Categories));

    private static IEnumerable<Transfer> TransfersOf(RegisterIndex index, string party)
    {
        return index.Parties.TryGetValue(party, out Party? found)
            ? found.Transfers.Items.Select(one => one.Party is null ? one with { Party = party } : one)
            : [];
    }

    /// <summary>Nothing singled out means all data.</summary>
    private bool IsAbout(IReadOnlyList<string>? categories) => categories is not { Count: > 0 } || categories.Any(_scope.Contains);

    private IEnumerable<string> WithWider(string category)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? id = category; id is not null && seen.Add(id); id = _index.DataCategories.GetValueOrDefault(id)?.PartOf)
        {
            yield return id;
        }
    }
}
