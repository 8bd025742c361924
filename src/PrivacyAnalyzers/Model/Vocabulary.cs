using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Model;

/// <summary>The declared words of a compilation and of what it references, and the look-up among them.</summary>
internal sealed class Vocabulary : IEquatable<Vocabulary>
{
    public static readonly Vocabulary Empty = new(Words.None, EquatableArray<UnusableTerm>.Empty);

    private readonly Words words;
    private readonly Dictionary<string, Purpose> purposesById;
    private readonly Dictionary<string, Category> categoriesById;
    private readonly Dictionary<string, Subject> subjectsById;
    private readonly Dictionary<string, Party> partiesById;
    private readonly Dictionary<string, RetentionEvent> eventsById;
    private readonly Dictionary<string, Law> lawsById;
    private readonly Dictionary<string, Source> sourcesById;
    private readonly Dictionary<string, Measure> measuresById;
    private readonly Dictionary<string, Assessment> assessmentsById;
    private readonly Dictionary<string, DeviceAccess> deviceAccessesById;
    private readonly Dictionary<string, ProcessorActivity> processorActivitiesById;
    private readonly Dictionary<string, Purpose[]> purposesByCategory;
    private readonly HashSet<RetentionAction> actions;

    /// <param name="words">The words, sorted by id.</param>
    /// <param name="unusable">The words that could not be read.</param>
    /// <param name="defaults">The storage periods that hold where no word says one.</param>
    public Vocabulary(Words words, EquatableArray<UnusableTerm> unusable, RetentionDefaults? defaults = null)
    {
        this.words = words;
        Defaults = defaults ?? RetentionDefaults.None;
        Unusable = unusable.OrderBy(u => u.Symbol, StringComparer.Ordinal).ToEquatableArray();

        purposesById = ById(Purposes, w => w.Term);
        categoriesById = ById(Categories, w => w.Term);
        subjectsById = ById(Subjects, w => w.Term);
        partiesById = ById(Parties, w => w.Term);
        eventsById = ById(Events, w => w.Term);
        lawsById = ById(Laws, w => w.Term);
        sourcesById = ById(Sources, w => w.Term);
        measuresById = ById(Measures, w => w.Term);
        assessmentsById = ById(Assessments, w => w.Term);
        deviceAccessesById = ById(DeviceAccesses, w => w.Term);
        processorActivitiesById = ById(ProcessorActivities, w => w.Term);
        actions =
        [
            .. Purposes.SelectMany(p => p.Uses.Select(u => u.Retention).Concat(p.RetentionFor.Select(r => r.Retention)).Append(p.Retention))
                .Concat(Categories.Select(c => c.Retention))
                .Concat(Defaults.All.Select(d => d.Retention))
                .SelectMany(r => r.Clauses)
                .Select(c => c.Then),
        ];
        purposesByCategory = purposesById.Values
            .SelectMany(p => p.Uses.Select(u => (u.Category, Purpose: p)))
            .GroupBy(pair => pair.Category, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(pair => pair.Purpose).Distinct().OrderBy(p => p.Term.Id, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);
    }

    public EquatableArray<Purpose> Purposes => words.Purposes;

    public EquatableArray<Category> Categories => words.Categories;

    public EquatableArray<Subject> Subjects => words.Subjects;

    public EquatableArray<Party> Parties => words.Parties;

    public EquatableArray<RetentionEvent> Events => words.Events;

    public EquatableArray<Law> Laws => words.Laws;

    public EquatableArray<Source> Sources => words.Sources;

    public EquatableArray<Measure> Measures => words.Measures;

    public EquatableArray<Assessment> Assessments => words.Assessments;

    public EquatableArray<DeviceAccess> DeviceAccesses => words.DeviceAccesses;

    public EquatableArray<ProcessorActivity> ProcessorActivities => words.ProcessorActivities;

    public EquatableArray<UnusableTerm> Unusable { get; }

    public Words All => words;

    /// <summary>The storage periods that hold where no word says one.</summary>
    public RetentionDefaults Defaults { get; }

    public IEnumerable<Term> Terms => words.Terms;

    public IEnumerable<Term> TermsOf(TermKind kind) => words.TermsOf(kind);

    public Purpose? FindPurpose(string? id) => Find(purposesById, id);

    public Category? FindCategory(string? id) => Find(categoriesById, id);

    public Subject? FindSubject(string? id) => Find(subjectsById, id);

    public Party? FindParty(string? id) => Find(partiesById, id);

    public RetentionEvent? FindEvent(string? id) => Find(eventsById, id);

    public Law? FindLaw(string? id) => Find(lawsById, id);

    public Source? FindSource(string? id) => Find(sourcesById, id);

    public Measure? FindMeasure(string? id) => Find(measuresById, id);

    public Assessment? FindAssessment(string? id) => Find(assessmentsById, id);

    public DeviceAccess? FindDeviceAccess(string? id) => Find(deviceAccessesById, id);

    public ProcessorActivity? FindProcessorActivity(string? id) => Find(processorActivitiesById, id);

    public Term? Find(TermKind kind, string? id) => kind switch
    {
        TermKind.Purpose => FindPurpose(id)?.Term,
        TermKind.Category => FindCategory(id)?.Term,
        TermKind.Subject => FindSubject(id)?.Term,
        TermKind.Party => FindParty(id)?.Term,
        TermKind.Event => FindEvent(id)?.Term,
        TermKind.Law => FindLaw(id)?.Term,
        // What data come from is a declared source, or a party that receives data too.
        TermKind.Source => FindSource(id)?.Term ?? FindParty(id)?.Term,
        TermKind.Measure => FindMeasure(id)?.Term,
        TermKind.Assessment => FindAssessment(id)?.Term,
        TermKind.DeviceAccess => FindDeviceAccess(id)?.Term,
        TermKind.ProcessorActivity => FindProcessorActivity(id)?.Term,
        _ => null,
    };

    /// <summary>Whether the purpose or the category is half-typed, so that what they leave open is not known.</summary>
    public bool HasErrors(string? purpose, string? category) =>
        FindPurpose(purpose)?.Term.HasErrors == true || FindCategory(category)?.Term.HasErrors == true;

    /// <summary>Whether any purpose, category or default says that this happens to data.</summary>
    public bool NamesAction(RetentionAction action) => actions.Contains(action);

    /// <summary>The purposes that say that they use a category.</summary>
    public IReadOnlyList<Purpose> PurposesUsing(string? category) =>
        category is not null && purposesByCategory.TryGetValue(category, out var found) ? found : [];

    public bool Equals(Vocabulary? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (words.Equals(other.words) && Unusable == other.Unusable && Defaults.Equals(other.Defaults)));

    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    public override int GetHashCode() => words.GetHashCode();

    private static T? Find<T>(Dictionary<string, T> byId, string? id)
        where T : class => id is not null && byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>Of words declared twice (PRIV1040) the first in the sorted order holds.</summary>
    private static Dictionary<string, T> ById<T>(EquatableArray<T> items, Func<T, Term> term)
        where T : IEquatable<T>
    {
        var byId = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!byId.ContainsKey(term(item).Id))
            {
                byId.Add(term(item).Id, item);
            }
        }

        return byId;
    }
}
