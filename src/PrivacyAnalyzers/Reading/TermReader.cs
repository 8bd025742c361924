using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads a word of the vocabulary: a constant with one of the declaring attributes.</summary>
internal static class TermReader
{
    /// <summary>Adds what the field declares to the builder; nothing for an ordinary field.</summary>
    public static void Read(IFieldSymbol field, AssemblyModelBuilder into, CancellationToken cancellationToken)
    {
        var attributes = field.GetAttributes();
        for (var i = 0; i < attributes.Length; i++)
        {
            var kind = KnownAttributes.KindOf(attributes[i]);
            if (KnownAttributes.IsTerm(kind))
            {
                Read(field, attributes, kind, i, into, cancellationToken);
            }
        }
    }

    private static void Read(
        IFieldSymbol field,
        ImmutableArray<AttributeData> attributes,
        KnownAttribute kind,
        int ordinal,
        AssemblyModelBuilder into,
        CancellationToken cancellationToken)
    {
        var read = new AttributeReader(attributes[ordinal], ordinal);
        var termKind = KindOf(kind);
        var suppressions = Suppressions(field, attributes, cancellationToken);
        if (ProblemOf(field) is { } problem)
        {
            // A constant that the compiler cannot evaluate is the compiler's to report.
            if (problem.Length > 0)
            {
                into.Unusable.Add(new UnusableTerm(termKind, Place.IdOf(field), problem, Spot.Name, suppressions));
            }

            return;
        }

        var term = new Term(
            termKind,
            (string)field.ConstantValue!,
            Place.IdOf(field),
            field.ToDisplayString(Place.Constant),
            read.Text("Label"),
            read.Text("Description"),
            Labels(attributes),
            field.ContainingAssembly.Name,
            Place.IsPublic(field),
            read.Spot,
            suppressions)
        {
            HasErrors = AttributeReader.AnyHasErrors(attributes),
            IsPrivate = Place.IsPrivate(field),
        };

        switch (termKind)
        {
            case TermKind.Purpose:
                into.Purposes.Add(new Purpose(
                    term,
                    read.Texts("Subjects"),
                    Uses(attributes),
                    Disclosures(attributes),
                    BasisReader.Read(read),
                    RetentionReader.Read(attributes),
                    read.Flag("NoRecipients")));
                break;
            case TermKind.Category:
                into.Categories.Add(new Category(term, BasisReader.Read(read), RetentionReader.Read(attributes)));
                break;
            case TermKind.Subject:
                into.Subjects.Add(new Subject(term));
                break;
            case TermKind.Party:
                into.Parties.Add(new Party(term, read.Text("Country"), read.Text("NoticeUrl")));
                break;
            case TermKind.Event:
                into.Events.Add(new RetentionEvent(term, read.Term<RetentionStartKind>("Kind")));
                break;
        }
    }

    private static TermKind KindOf(KnownAttribute kind) => kind switch
    {
        KnownAttribute.ProcessingPurpose => TermKind.Purpose,
        KnownAttribute.DataCategory => TermKind.Category,
        KnownAttribute.DataSubjectKind => TermKind.Subject,
        KnownAttribute.Party => TermKind.Party,
        _ => TermKind.Event,
    };

    /// <summary>Why the field cannot be a word; empty where the compiler says it already; null where it can.</summary>
    private static string? ProblemOf(IFieldSymbol field)
    {
        if (!field.IsConst || field.Type.SpecialType != SpecialType.System_String)
        {
            return field.Type.TypeKind == TypeKind.Error ? "" : "is not a constant string, so that no attribute can name it";
        }

        if (!field.HasConstantValue)
        {
            return "";
        }

        return field.ConstantValue is string id && !string.IsNullOrWhiteSpace(id)
            ? null
            : "has an empty value, so that the register has no id for it";
    }

    private static EquatableArray<Suppression> Suppressions(
        IFieldSymbol field, ImmutableArray<AttributeData> attributes, CancellationToken cancellationToken)
    {
        var all = SuppressionReader.Read(attributes).ToList();
        for (var type = field.ContainingType; type is not null; type = type.ContainingType)
        {
            all.AddRange(SuppressionReader.Read(type.GetAttributes()));
        }

        all.AddRange(Place.Pragmas(field, attributes, cancellationToken));
        return all.ToEquatableArray();
    }

    private static EquatableArray<LocalText> Labels(ImmutableArray<AttributeData> attributes) =>
        attributes
            .Where(a => KnownAttributes.KindOf(a) == KnownAttribute.Label)
            .Select(a => new AttributeReader(a, 0))
            .Select(r => (Language: r.Text("Language"), Text: r.Text("Text")))
            .Where(l => !string.IsNullOrWhiteSpace(l.Language) && l.Text is not null)
            .Select(l => new LocalText(l.Language!, l.Text!))
            .OrderBy(l => l.Language, StringComparer.Ordinal)
            .ToEquatableArray();

    private static EquatableArray<Use> Uses(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.Uses)
            .Select(r => new Use(r.Text("Category") ?? "", BasisReader.Read(r), RetentionReader.ReadUse(r), r.Spot))
            .ToEquatableArray();

    private static EquatableArray<Disclosure> Disclosures(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.Discloses)
            .Select(r => new Disclosure(
                r.Text("Party") ?? "",
                r.Term<RecipientRole>("Role"),
                r.Texts("Categories"),
                r.Term<DataForm>("Form"),
                r.Text("Condition"),
                r.Text("Contract"),
                r.Spot))
            .ToEquatableArray();

    private static IEnumerable<AttributeReader> Each(ImmutableArray<AttributeData> attributes, KnownAttribute kind)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KnownAttributes.KindOf(attributes[i]) == kind)
            {
                var read = new AttributeReader(attributes[i], i);
                if (!read.HasErrors)
                {
                    yield return read;
                }
            }
        }
    }
}
