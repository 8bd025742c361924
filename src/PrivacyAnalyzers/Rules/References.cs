using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

/// <summary>A place that names a word of the vocabulary by its id.</summary>
internal readonly record struct Reference(TermKind Kind, string Id, Spot Spot);

/// <summary>Lists every place that names a word, for the rules on undeclared, unused and literal words.</summary>
internal static class References
{
    /// <summary>Of members there are many, and each kind of word has a rule that asks.</summary>
    private static readonly ConditionalWeakTable<DataMember, Reference[]> Known = new();

    private static readonly ConditionalWeakTable<DataType, Reference[]> KnownOfTypes = new();

    /// <summary>Purposes say most of all words.</summary>
    private static readonly ConditionalWeakTable<Purpose, Reference[]> KnownOfPurposes = new();

    public static IReadOnlyList<Reference> Of(DataMember member) => Known.GetValue(member, static m => Read(m));

    /// <remarks>A loop, as most members name a category and its purposes, and nothing else.</remarks>
    private static Reference[] Read(DataMember member)
    {
        var found = new List<Reference>(CountOf(member));
        var storesItself = false;
        foreach (var declaration in member.Declarations)
        {
            storesItself |= !declaration.Retention.Clauses.IsEmpty;
            if (declaration.HasErrors)
            {
                continue;
            }

            for (var i = 0; i < declaration.Purposes.Count; i++)
            {
                found.Add(new(TermKind.Purpose, declaration.Purposes[i], declaration.Spot.At("Purposes", i)));
            }

            if (!string.IsNullOrWhiteSpace(declaration.Category))
            {
                found.Add(new(TermKind.Category, declaration.Category!, declaration.Spot.At("Category")));
            }

            if (declaration.Subject is not null)
            {
                found.Add(new(TermKind.Subject, declaration.Subject, declaration.Spot.At("Subject")));
            }
        }

        if (storesItself)
        {
            // The member's [Retention] attributes belong to each of its declarations: they are named once.
            found.AddRange(member.Declarations.SelectMany(d => Of(d.Retention)).Distinct());
        }

        if (!member.Sources.IsEmpty)
        {
            found.AddRange(Of(member.Sources));
        }

        foreach (var start in member.Starts)
        {
            if (start.Event is not null)
            {
                found.Add(new(TermKind.Event, start.Event, start.Spot.At("Event")));
            }
        }

        return [.. found];
    }

    /// <summary>How many there are at most, beside those of periods and sources, which few members have.</summary>
    private static int CountOf(DataMember member)
    {
        var count = member.Starts.Count;
        foreach (var declaration in member.Declarations)
        {
            count += declaration.Purposes.Count + 2;
        }

        return count;
    }

    /// <summary>A type's own word on its data subject; an inherited one is named where it is written.</summary>
    public static IReadOnlyList<Reference> Of(DataType type) => KnownOfTypes.GetValue(type, static t => Read(t));

    private static Reference[] Read(DataType type) =>
        type.Subject is null || type.SubjectSpot == Spot.Name
            ? type.Sources.IsEmpty ? [] : [.. Of(type.Sources)]
            : [new Reference(TermKind.Subject, type.Subject, type.SubjectSpot), .. Of(type.Sources)];

    public static IReadOnlyList<Reference> Of(Purpose purpose) => KnownOfPurposes.GetValue(purpose, static p => Read(p));

    private static Reference[] Read(Purpose purpose)
    {
        var facts = purpose.Facts;
        var spot = purpose.Term.Spot;
        return
        [
            .. Each(TermKind.Subject, purpose.Subjects, spot, "Subjects"),
            .. One(TermKind.Purpose, facts.PartOf, spot, "PartOf"),
            .. Each(TermKind.Purpose, facts.CompatibleWith, spot, "CompatibleWith"),
            .. Each(TermKind.Measure, facts.Measures, spot, "Measures"),
            .. One(TermKind.Event, facts.Begins, spot, "Begins"),
            .. One(TermKind.Event, facts.Ends, spot, "Ends"),
            .. One(TermKind.Assessment, facts.ImpactAssessment, spot, "ImpactAssessment"),
            .. Of(purpose.Basis, spot),
            .. purpose.Uses.SelectMany(Of),
            .. Of(purpose.Retention),
            .. purpose.RetentionFor.SelectMany(
                r => Of(r.Retention).Append(new Reference(TermKind.Category, r.Category, r.Retention.Clauses[0].Spot.At("For")))),
            .. Of(purpose.Statements),
        ];
    }

    public static IReadOnlyList<Reference> Of(Category category) =>
    [
        .. One(TermKind.Category, category.PartOf, category.Term.Spot, "PartOf"),
        .. One(TermKind.Party, category.HeldBy, category.Term.Spot, "HeldBy"),
        .. Of(category.Basis, category.Term.Spot),
        .. Of(category.Retention),
        .. Of(category.Statements),
    ];

    public static IReadOnlyList<Reference> Of(Subject subject) =>
        [.. One(TermKind.Subject, subject.ActsThrough, subject.Term.Spot, "ActsThrough")];

    public static IReadOnlyList<Reference> Of(Party party) =>
    [
        .. One(TermKind.Party, party.SubprocessorOf, party.Term.Spot, "SubprocessorOf"),
        .. Of(party.Retention),
        .. Of(party.Statements),
    ];

    public static IReadOnlyList<Reference> Of(DeviceAccess access) =>
    [
        .. One(TermKind.Party, access.Provider, access.Term.Spot, "Provider"),
        .. Each(TermKind.Purpose, access.Purposes, access.Term.Spot, "Purposes"),
        .. Of(access.Basis, access.Term.Spot),
        .. Of(access.Retention),
    ];

    public static IReadOnlyList<Reference> Of(ProcessorActivity activity) =>
    [
        .. Each(TermKind.Category, activity.Categories, activity.Term.Spot, "Categories"),
        .. Each(TermKind.Subject, activity.Subjects, activity.Term.Spot, "Subjects"),
        .. Each(TermKind.Measure, activity.Measures, activity.Term.Spot, "Measures"),
        .. Of(activity.Statements),
    ];

    /// <summary>What the assembly's own attributes name: their spots are in the assembly's list.</summary>
    public static IReadOnlyList<Reference> Of(Organisation organisation) =>
    [
        .. organisation.JointControllers.SelectMany(j => Each(TermKind.Purpose, j.Purposes, j.Spot, "Purposes")),
        .. Of(organisation.Statements),
        .. organisation.Defaults.SelectMany(d => Of(d.Retention)),
    ];

    /// <summary>What stands on a word, whatever its kind.</summary>
    public static IEnumerable<Reference> Of(Words words) =>
    [
        .. words.Purposes.SelectMany(Of),
        .. words.Categories.SelectMany(Of),
        .. words.Subjects.SelectMany(Of),
        .. words.Parties.SelectMany(Of),
        .. words.DeviceAccesses.SelectMany(Of),
        .. words.ProcessorActivities.SelectMany(Of),
    ];

    public static IEnumerable<Reference> Of(DataMap map) =>
        map.Types.SelectMany(t => Of(t).Concat(t.Members.SelectMany(Of)))
            .Concat(Of(map.Vocabulary.All))
            .Concat(Of(map.Organisation));

    private static IEnumerable<Reference> Of(Use use) =>
    [
        new(TermKind.Category, use.Category, use.Spot.At("Category")),
        .. Of(use.Basis, use.Spot),
        .. Of(use.Retention),
    ];

    private static IEnumerable<Reference> Of(Statements statements) =>
    [
        .. statements.Disclosures.SelectMany(d => Each(TermKind.Category, d.Categories, d.Spot, "Categories")
            .Prepend(new Reference(TermKind.Party, d.Party, d.Spot.At("Party")))),
        .. statements.Never.SelectMany(n => Each(TermKind.Category, n.Categories, n.Spot, "Categories")
            .Prepend(new Reference(TermKind.Party, n.Party, n.Spot.At("Party")))),
        .. statements.Transfers.SelectMany(t => Each(TermKind.Category, t.Categories, t.Spot, "Categories")
            .Concat(One(TermKind.Party, t.Party, t.Spot, "Party"))
            .Concat(One(TermKind.Assessment, t.Assessment, t.Spot, "Assessment"))),
        .. Of(statements.Sources),
        .. statements.Automation.SelectMany(a => Each(TermKind.Category, a.Categories, a.Spot, "Categories")
            .Concat(One(TermKind.Party, a.By, a.Spot, "By"))),
    ];

    private static IEnumerable<Reference> Of(EquatableArray<Obtained> sources) =>
        sources.SelectMany(s => Each(TermKind.Category, s.Categories, s.Spot, "Categories")
            .Prepend(new Reference(TermKind.Source, s.Source, s.Spot.At("Source"))));

    private static IEnumerable<Reference> Of(BasisStatement basis, Spot spot) =>
        One(TermKind.Assessment, basis.Assessment, spot, "Assessment");

    private static IEnumerable<Reference> Of(RetentionStatement retention) =>
        retention.Clauses.SelectMany(c => One(TermKind.Event, c.After, c.Spot, "After")
            .Concat(One(TermKind.Event, c.Until, c.Spot, "Until"))
            .Concat(One(TermKind.Law, c.Statute, c.Spot, "Statute"))
            .Concat(One(TermKind.Party, c.DecidedBy, c.Spot, "DecidedBy")));

    private static IEnumerable<Reference> One(TermKind kind, string? id, Spot spot, string argument) =>
        id is null ? [] : [new Reference(kind, id, spot.At(argument))];

    private static IEnumerable<Reference> Each(TermKind kind, EquatableArray<string> ids, Spot spot, string argument) =>
        ids.Select((id, i) => new Reference(kind, id, spot.At(argument, i)));
}
