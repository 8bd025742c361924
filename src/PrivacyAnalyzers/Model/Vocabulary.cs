using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Model;

/// <summary>The declared words of a compilation and of what it references, and the look-up among them.</summary>
internal sealed class Vocabulary : IEquatable<Vocabulary>
{
    public static readonly Vocabulary Empty = new([], [], [], [], [], []);

    private readonly Dictionary<string, Purpose> purposesById;
    private readonly Dictionary<string, Category> categoriesById;
    private readonly Dictionary<string, Party> partiesById;
    private readonly Dictionary<string, RetentionEvent> eventsById;
    private readonly Dictionary<string, Subject> subjectsById;
    private readonly Dictionary<string, Purpose[]> purposesByCategory;

    public Vocabulary(
        IEnumerable<Purpose> purposes,
        IEnumerable<Category> categories,
        IEnumerable<Subject> subjects,
        IEnumerable<Party> parties,
        IEnumerable<RetentionEvent> events,
        IEnumerable<UnusableTerm> unusable)
    {
        Purposes = Sorted(purposes, p => p.Term);
        Categories = Sorted(categories, c => c.Term);
        Subjects = Sorted(subjects, s => s.Term);
        Parties = Sorted(parties, p => p.Term);
        Events = Sorted(events, e => e.Term);
        Unusable = unusable.OrderBy(u => u.Symbol, StringComparer.Ordinal).ToEquatableArray();

        purposesById = ById(Purposes, p => p.Term);
        categoriesById = ById(Categories, c => c.Term);
        subjectsById = ById(Subjects, s => s.Term);
        partiesById = ById(Parties, p => p.Term);
        eventsById = ById(Events, e => e.Term);
        purposesByCategory = purposesById.Values
            .SelectMany(p => p.Uses.Select(u => (u.Category, Purpose: p)))
            .GroupBy(pair => pair.Category, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(pair => pair.Purpose).Distinct().OrderBy(p => p.Term.Id, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);
    }

    public EquatableArray<Purpose> Purposes { get; }

    public EquatableArray<Category> Categories { get; }

    public EquatableArray<Subject> Subjects { get; }

    public EquatableArray<Party> Parties { get; }

    public EquatableArray<RetentionEvent> Events { get; }

    public EquatableArray<UnusableTerm> Unusable { get; }

    public IEnumerable<Term> Terms =>
        Purposes.Select(p => p.Term)
            .Concat(Categories.Select(c => c.Term))
            .Concat(Subjects.Select(s => s.Term))
            .Concat(Parties.Select(p => p.Term))
            .Concat(Events.Select(e => e.Term));

    public IEnumerable<Term> TermsOf(TermKind kind) => kind switch
    {
        TermKind.Purpose => Purposes.Select(p => p.Term),
        TermKind.Category => Categories.Select(c => c.Term),
        TermKind.Subject => Subjects.Select(s => s.Term),
        TermKind.Party => Parties.Select(p => p.Term),
        _ => Events.Select(e => e.Term),
    };

    public Purpose? FindPurpose(string? id) => Find(purposesById, id);

    public Category? FindCategory(string? id) => Find(categoriesById, id);

    public Subject? FindSubject(string? id) => Find(subjectsById, id);

    public Party? FindParty(string? id) => Find(partiesById, id);

    public RetentionEvent? FindEvent(string? id) => Find(eventsById, id);

    public Term? Find(TermKind kind, string? id) => kind switch
    {
        TermKind.Purpose => FindPurpose(id)?.Term,
        TermKind.Category => FindCategory(id)?.Term,
        TermKind.Subject => FindSubject(id)?.Term,
        TermKind.Party => FindParty(id)?.Term,
        _ => FindEvent(id)?.Term,
    };

    /// <summary>The purposes that say that they use a category.</summary>
    /// <summary>Whether the purpose or the category is half-typed, so that what they leave open is not known.</summary>
    public bool HasErrors(string? purpose, string? category) =>
        FindPurpose(purpose)?.Term.HasErrors == true || FindCategory(category)?.Term.HasErrors == true;

    public IReadOnlyList<Purpose> PurposesUsing(string? category) =>
        category is not null && purposesByCategory.TryGetValue(category, out var found) ? found : [];

    public bool Equals(Vocabulary? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Purposes == other.Purposes && Categories == other.Categories && Subjects == other.Subjects
                && Parties == other.Parties && Events == other.Events && Unusable == other.Unusable));

    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    public override int GetHashCode()
    {
        var hash = Purposes.GetHashCode();
        hash = unchecked((hash * 31) + Categories.GetHashCode());
        hash = unchecked((hash * 31) + Subjects.GetHashCode());
        hash = unchecked((hash * 31) + Parties.GetHashCode());
        return unchecked((hash * 31) + Events.GetHashCode());
    }

    private static T? Find<T>(Dictionary<string, T> byId, string? id)
        where T : class => id is not null && byId.TryGetValue(id, out var found) ? found : null;

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, Term> term)
        where T : IEquatable<T> =>
        items.OrderBy(i => term(i).Id, StringComparer.Ordinal)
            .ThenBy(i => term(i).Assembly, StringComparer.Ordinal)
            .ThenBy(i => term(i).Symbol, StringComparer.Ordinal)
            .ToEquatableArray();

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
