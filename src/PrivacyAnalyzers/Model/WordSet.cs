using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Model;

/// <summary>The declared words, by kind.</summary>
internal sealed record Words(
    EquatableArray<Purpose> Purposes,
    EquatableArray<Category> Categories,
    EquatableArray<Subject> Subjects,
    EquatableArray<Party> Parties,
    EquatableArray<RetentionEvent> Events,
    EquatableArray<Law> Laws,
    EquatableArray<Source> Sources,
    EquatableArray<Measure> Measures,
    EquatableArray<Assessment> Assessments,
    EquatableArray<DeviceAccess> DeviceAccesses,
    EquatableArray<ProcessorActivity> ProcessorActivities)
{
    public static readonly Words None = new(
        EquatableArray<Purpose>.Empty,
        EquatableArray<Category>.Empty,
        EquatableArray<Subject>.Empty,
        EquatableArray<Party>.Empty,
        EquatableArray<RetentionEvent>.Empty,
        EquatableArray<Law>.Empty,
        EquatableArray<Source>.Empty,
        EquatableArray<Measure>.Empty,
        EquatableArray<Assessment>.Empty,
        EquatableArray<DeviceAccess>.Empty,
        EquatableArray<ProcessorActivity>.Empty);

    public bool IsEmpty => Equals(None);

    /// <summary>All of them as plain words.</summary>
    public IEnumerable<Term> Terms =>
        Purposes.Select(w => w.Term)
            .Concat(Categories.Select(w => w.Term))
            .Concat(Subjects.Select(w => w.Term))
            .Concat(Parties.Select(w => w.Term))
            .Concat(Events.Select(w => w.Term))
            .Concat(Laws.Select(w => w.Term))
            .Concat(Sources.Select(w => w.Term))
            .Concat(Measures.Select(w => w.Term))
            .Concat(Assessments.Select(w => w.Term))
            .Concat(DeviceAccesses.Select(w => w.Term))
            .Concat(ProcessorActivities.Select(w => w.Term));

    /// <summary>The words of several assemblies together, sorted by id.</summary>
    public static Words Join(IReadOnlyCollection<Words> all) => new(
        Sorted(all.SelectMany(w => w.Purposes), w => w.Term),
        Sorted(all.SelectMany(w => w.Categories), w => w.Term),
        Sorted(all.SelectMany(w => w.Subjects), w => w.Term),
        Sorted(all.SelectMany(w => w.Parties), w => w.Term),
        Sorted(all.SelectMany(w => w.Events), w => w.Term),
        Sorted(all.SelectMany(w => w.Laws), w => w.Term),
        Sorted(all.SelectMany(w => w.Sources), w => w.Term),
        Sorted(all.SelectMany(w => w.Measures), w => w.Term),
        Sorted(all.SelectMany(w => w.Assessments), w => w.Term),
        Sorted(all.SelectMany(w => w.DeviceAccesses), w => w.Term),
        Sorted(all.SelectMany(w => w.ProcessorActivities), w => w.Term));

    public IEnumerable<Term> TermsOf(TermKind kind) => kind switch
    {
        TermKind.Purpose => Purposes.Select(w => w.Term),
        TermKind.Category => Categories.Select(w => w.Term),
        TermKind.Subject => Subjects.Select(w => w.Term),
        TermKind.Party => Parties.Select(w => w.Term),
        TermKind.Event => Events.Select(w => w.Term),
        TermKind.Law => Laws.Select(w => w.Term),
        TermKind.Source => Sources.Select(w => w.Term),
        TermKind.Measure => Measures.Select(w => w.Term),
        TermKind.Assessment => Assessments.Select(w => w.Term),
        TermKind.DeviceAccess => DeviceAccesses.Select(w => w.Term),
        TermKind.ProcessorActivity => ProcessorActivities.Select(w => w.Term),
        _ => [],
    };

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, Term> term)
        where T : IEquatable<T> =>
        items.OrderBy(i => term(i).Id, StringComparer.Ordinal)
            .ThenBy(i => term(i).Assembly, StringComparer.Ordinal)
            .ThenBy(i => term(i).Symbol, StringComparer.Ordinal)
            .ToEquatableArray();
}
