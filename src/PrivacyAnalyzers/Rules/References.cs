using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

/// <summary>A place that names a word of the vocabulary by its id.</summary>
internal readonly record struct Reference(TermKind Kind, string Id, Spot Spot);

/// <summary>Lists every place that names a word, for the rules on undeclared, unused and literal words.</summary>
internal static class References
{
    public static IEnumerable<Reference> Of(DataMember member)
    {
        foreach (var declaration in member.Declarations.Where(d => !d.HasErrors))
        {
            for (var i = 0; i < declaration.Purposes.Count; i++)
            {
                yield return new(TermKind.Purpose, declaration.Purposes[i], declaration.Spot.At("Purposes", i));
            }

            if (!string.IsNullOrWhiteSpace(declaration.Category))
            {
                yield return new(TermKind.Category, declaration.Category!, declaration.Spot.At("Category"));
            }

            if (declaration.Subject is not null)
            {
                yield return new(TermKind.Subject, declaration.Subject, declaration.Spot.At("Subject"));
            }
        }

        // The member's [Retention] attributes belong to each of its declarations: they are named once.
        foreach (var reference in member.Declarations.SelectMany(d => Of(d.Retention)).Distinct())
        {
            yield return reference;
        }

        foreach (var start in member.Starts.Where(s => s.Event is not null))
        {
            yield return new(TermKind.Event, start.Event!, start.Spot.At("Event"));
        }
    }

    /// <summary>A type's own word on its data subject; an inherited one is named where it is written.</summary>
    public static IEnumerable<Reference> Of(DataType type) =>
        type.Subject is null || type.SubjectSpot == Spot.Name
            ? []
            : [new Reference(TermKind.Subject, type.Subject, type.SubjectSpot)];

    public static IEnumerable<Reference> Of(Purpose purpose)
    {
        for (var i = 0; i < purpose.Subjects.Count; i++)
        {
            yield return new(TermKind.Subject, purpose.Subjects[i], purpose.Term.Spot.At("Subjects", i));
        }

        foreach (var use in purpose.Uses)
        {
            yield return new(TermKind.Category, use.Category, use.Spot.At("Category"));
            foreach (var reference in Of(use.Retention))
            {
                yield return reference;
            }
        }

        foreach (var disclosure in purpose.Disclosures)
        {
            yield return new(TermKind.Party, disclosure.Party, disclosure.Spot.At("Party"));
            for (var i = 0; i < disclosure.Categories.Count; i++)
            {
                yield return new(TermKind.Category, disclosure.Categories[i], disclosure.Spot.At("Categories", i));
            }
        }

        foreach (var reference in Of(purpose.Retention))
        {
            yield return reference;
        }
    }

    public static IEnumerable<Reference> Of(Category category) => Of(category.Retention);

    public static IEnumerable<Reference> Of(DataMap map) =>
        map.Types.SelectMany(t => Of(t).Concat(t.Members.SelectMany(Of)))
            .Concat(map.Vocabulary.Purposes.SelectMany(Of))
            .Concat(map.Vocabulary.Categories.SelectMany(Of));

    private static IEnumerable<Reference> Of(RetentionStatement retention) =>
        retention.Clauses.Where(c => c.After is not null)
            .Select(c => new Reference(TermKind.Event, c.After!, c.Spot.At("After")));
}
