using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Gathers what the readers find in one assembly.</summary>
internal sealed class AssemblyModelBuilder
{
    public List<Purpose> Purposes { get; } = [];

    public List<Category> Categories { get; } = [];

    public List<Subject> Subjects { get; } = [];

    public List<Party> Parties { get; } = [];

    public List<RetentionEvent> Events { get; } = [];

    public List<Law> Laws { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<Measure> Measures { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<DeviceAccess> DeviceAccesses { get; } = [];

    public List<ProcessorActivity> ProcessorActivities { get; } = [];

    public List<UnusableTerm> Unusable { get; } = [];

    public List<DataType> Types { get; } = [];

    public AssemblyModel Build(string assembly, Organisation organisation, EquatableArray<AssemblySuppression> suppressions) => new(
        assembly,
        organisation,
        BuildWords(),
        Sorted(Unusable, u => u.Symbol),
        Sorted(Types, FullKey),
        suppressions);

    public Words BuildWords() => new Words(
        Sorted(Purposes, p => p.Term.Symbol),
        Sorted(Categories, c => c.Term.Symbol),
        Sorted(Subjects, s => s.Term.Symbol),
        Sorted(Parties, p => p.Term.Symbol),
        Sorted(Events, e => e.Term.Symbol),
        Sorted(Laws, l => l.Term.Symbol),
        Sorted(Sources, s => s.Term.Symbol),
        Sorted(Measures, m => m.Term.Symbol),
        Sorted(Assessments, a => a.Term.Symbol),
        Sorted(DeviceAccesses, d => d.Term.Symbol),
        Sorted(ProcessorActivities, a => a.Term.Symbol));

    /// <summary>Types that are local to their files can share a name: then their members tell them apart.</summary>
    private static string FullKey(DataType type) => string.Join("\n", type.Members.Select(m => m.Symbol).Prepend(type.Symbol));

    /// <summary>Sorted, so that the order of files and of members leaves no trace.</summary>
    private static EquatableArray<T> Sorted<T>(IEnumerable<T> items, Func<T, string> key)
        where T : IEquatable<T> => items.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();
}
